import { expect } from "vitest";
import type { Agent } from "../support/agents.js";
import type { Json } from "../support/graphql.js";

const speech = "united-states-freedom-of-speech";
const doctrines = "united-states-foreign-policy-doctrines";

/** A research question: how an agent answers it by tools alone, and what the API says. */
export interface Task {
  readonly question: string;
  readonly byTools: (agent: Agent) => Promise<unknown>;
  readonly byApi: (
    data: (query: string) => Promise<Json>,
    exported: (path: string) => Promise<string>,
  ) => Promise<unknown>;
}

const slugs = (things: readonly Json[]): string[] => things.map(({ slug }) => slug);
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

/** All entries of a list, brought by the calls that each answer names. */
async function all(agent: Agent, tool: string, given: Record<string, unknown>, list: string): Promise<Json[]> {
  const entries: Json[] = [];
  let call: Json = { tool, arguments: given };
  while (call !== undefined) {
    const answer = await agent.call(call.tool, call.arguments);
    entries.push(...answer[list]);
    const more = answer.more?.[0];
    if (more !== undefined) expect(more.remaining).toBeGreaterThan(0);
    call = more?.call;
  }
  return entries;
}

const inEras = (steps: readonly Json[], kind: string): string[] => {
  let era = "";
  return sorted(
    steps.flatMap((step) => {
      era = step.era.slug ?? step.era;
      return step.stance?.kind === kind ? [era] : [];
    }),
  );
};

export const tasks: readonly Task[] = [
  {
    question: "Who introduced non-alignment, and in which era?",
    byTools: async (agent) => {
      const { results } = await agent.call("search", { query: "non-alignment", types: ["PRINCIPLE"] });
      const { principle } = await agent.call("lineage", { principle: results[0].id });
      return principle.introducedIn;
    },
    byApi: async (data) => {
      const { principle } = await data(
        '{ principle(slug: "non-alignment") { introductions { era { slug } leaders { slug } } } }',
      );
      return principle.introductions.map(({ era, leaders }: Json) => ({ era: era.slug, leaders: slugs(leaders) }));
    },
  },
  {
    question: "Which eras reaffirmed independence?",
    byTools: async (agent) => inEras(await all(agent, "lineage", { principle: "independence" }, "steps"), "REAFFIRMED"),
    byApi: async (data) => {
      const { stances } = await data(
        '{ stances(filter: { principles: ["independence"], kinds: [REAFFIRMED] }) { nodes { era { slug } } } }',
      );
      return sorted(stances.nodes.map(({ era }: Json) => era.slug));
    },
  },
  {
    question: "In which eras is the source silent on non-alignment?",
    byTools: async (agent) => {
      const steps = await all(agent, "lineage", { principle: "non-alignment" }, "steps");
      return steps.filter(({ position }) => position === "SILENT").map(({ era }) => era.slug);
    },
    byApi: async (data) => {
      const { principle } = await data('{ principle(slug: "non-alignment") { lineage { position era { slug } } } }');
      return principle.lineage.filter(({ position }: Json) => position === "SILENT").map(({ era }: Json) => era.slug);
    },
  },
  {
    question: "What do the founding and the new era share?",
    byTools: async (agent) => (await agent.call("compare", { of: "eras", items: ["founding", "new-era"] })).sharedByAll,
    byApi: async (data) =>
      slugs(
        (await data('{ compareEras(eras: ["founding", "new-era"]) { sharedByAll { slug } } }')).compareEras.sharedByAll,
      ),
  },
  {
    question: "What was introduced, extended and no longer attested from reform to the new era?",
    byTools: async (agent) => {
      const answer = await agent.call("compare", { of: "eras", items: ["reform-and-opening-up", "new-era"] });
      const [{ introduced, extended, notAttested }] = answer.transitions;
      return [introduced, extended, notAttested];
    },
    byApi: async (data) => {
      const { compareEras } = await data(
        '{ compareEras(eras: ["reform-and-opening-up", "new-era"]) { transitions { introduced { slug } extended { slug } notAttested { slug } } } }',
      );
      const [{ introduced, extended, notAttested }] = compareEras.transitions;
      return [slugs(introduced), slugs(extended), slugs(notAttested)];
    },
  },
  {
    question: "How similar are the post-Cold War era and the era of peaceful development?",
    byTools: async (agent) => {
      const answer = await agent.call("compare", { of: "eras", items: ["post-cold-war", "peaceful-development"] });
      const [{ shared, union, jaccard }] = answer.similarity;
      return { shared, union, jaccard };
    },
    byApi: async (data) =>
      (
        await data(
          '{ compareEras(eras: ["post-cold-war", "peaceful-development"]) { similarity { shared union jaccard } } }',
        )
      ).compareEras.similarity[0],
  },
  {
    question: "How does each era take up each principle, from the first to the last?",
    byTools: async (agent) => {
      const rows = await all(agent, "matrix", {}, "rows");
      return rows.map(({ slug, cells }) => [slug, cells]);
    },
    byApi: async (data) => {
      const { principles } = await data("{ principles(first: 100) { nodes { slug lineage { era { slug } kinds } } } }");
      return principles.nodes.map(({ slug, lineage }: Json) => [
        slug,
        Object.fromEntries(
          lineage.flatMap(({ era, kinds }: Json) => (kinds.length > 0 ? [[era.slug, kinds.join(" ")]] : [])),
        ),
      ]);
    },
  },
  {
    question: "Which principles belong below independence?",
    byTools: async (agent) => slugs(await all(agent, "matrix", { broader: "independence" }, "rows")),
    byApi: async (data) =>
      slugs((await data('{ principles(filter: { broader: "independence" }) { nodes { slug } } }')).principles.nodes),
  },
  {
    question: "What do Deng Xiaoping and Hu Jintao have in common, and what is Hu's alone?",
    byTools: async (agent) => {
      const given = { of: "leaders", items: ["deng-xiaoping", "hu-jintao"] };
      const { sharedByAll } = await agent.call("compare", given);
      const rows = await all(agent, "compare", given, "rows");
      const alone = rows.filter(({ cells }) => Object.keys(cells).join() === "hu-jintao");
      return [sharedByAll, slugs(alone)];
    },
    byApi: async (data) => {
      const { compareLeaders } = await data(
        '{ compareLeaders(leaders: ["deng-xiaoping", "hu-jintao"]) { sharedByAll { slug } rows { principle { slug } cells { attested } } } }',
      );
      const alone = compareLeaders.rows.filter(({ cells }: Json) => !cells[0].attested && cells[1].attested);
      return [slugs(compareLeaders.sharedByAll), alone.map(({ principle }: Json) => principle.slug)];
    },
  },
  {
    question: "Where does the wording about footholds stand?",
    byTools: async (agent) => {
      const { results } = await agent.call("search", { query: "footholds", types: ["QUOTE"] });
      const { text } = await agent.call("fetch", { id: results[0].id });
      const [, source, paragraph, start, end, digest] =
        /^- (\S+), paragraph (\d+), characters (\d+) to (\d+),.* SHA-256 (\w+):/m.exec(text) ?? [];
      return { source, paragraph, start, end, digest };
    },
    byApi: async (data) => {
      const { quote } = await data(
        '{ quote(slug: "footholds") { evidence { source { slug } paragraph start end digest } } }',
      );
      const [{ source, paragraph, start, end, digest }] = quote.evidence;
      return { source: source.slug, paragraph: `${paragraph}`, start: `${start}`, end: `${end}`, digest };
    },
  },
  {
    question: "Who said that about footholds, and when?",
    byTools: async (agent) => {
      const { text } = await agent.call("fetch", { id: "quote/footholds" });
      return [/^Said by: .*\((.+)\)$/m.exec(text)?.[1], /^Date: (.+)$/m.exec(text)?.[1]];
    },
    byApi: async (data) => {
      const { quote } = await data('{ quote(slug: "footholds") { date speaker { slug } } }');
      return [quote.speaker.slug, quote.date];
    },
  },
  {
    question: "How is that quotation cited exactly?",
    byTools: async (agent) => (await agent.call("cite", { id: "quote/footholds" })).citation,
    byApi: (_data, exported) => exported("independent-foreign-policy-of-peace/1/quotes/footholds.txt"),
  },
  {
    question: "How is the reading cited that the new era reaffirmed independence, in BibTeX?",
    byTools: async (agent) => {
      const given = { id: "stance/new-era/independence/REAFFIRMED", format: "bibtex" };
      return (await agent.call("cite", given)).citation;
    },
    byApi: (_data, exported) =>
      exported("independent-foreign-policy-of-peace/1/stances/new-era/independence/REAFFIRMED.bib"),
  },
  {
    question: "Under which digest, and by which sentence, is the current edition cited?",
    byTools: async (agent) => {
      const { edition } = await agent.call("cite", { id: "independent-foreign-policy-of-peace" });
      return [edition.digest, edition.citation];
    },
    byApi: async (data, exported) => [
      (await data("{ edition { digest } }")).edition.digest,
      await exported("independent-foreign-policy-of-peace/1/edition.txt"),
    ],
  },
  {
    question: "Which principle is 不结盟?",
    byTools: async (agent) => (await agent.call("search", { query: "不结盟", types: ["PRINCIPLE"] })).results[0].slug,
    byApi: async (data) =>
      (await data('{ search(text: "不结盟", types: [PRINCIPLE]) { nodes { ... on Principle { slug } } } }')).search
        .nodes[0].slug,
  },
  {
    question: "When was the enlarged meeting of the Central Military Commission, and in which era?",
    byTools: async (agent) => {
      const { results } = await agent.call("search", { query: "enlarged military commission", types: ["EVENT"] });
      const { text } = await agent.call("fetch", { id: results[0].id });
      return [/: \w+, (.+)\.$/m.exec(text)?.[1], /^Era: .*\((.+)\)$/m.exec(text)?.[1]];
    },
    byApi: async (data) => {
      const { event } = await data(
        '{ event(slug: "enlarged-central-military-commission-meeting") { date era { slug } } }',
      );
      return [event.date, event.era.slug];
    },
  },
  {
    question: "What did the cases on speech reject or give up, and in which era?",
    byTools: async (agent) => {
      const rows = await all(agent, "matrix", { edition: speech }, "rows");
      const isAgainst = (kinds: unknown): boolean => /REJECTED|ABANDONED/.test(String(kinds));
      return sorted(
        rows.flatMap(({ slug, cells }) =>
          Object.entries(cells).flatMap(([era, kinds]) => (isAgainst(kinds) ? [`${era}/${slug}`] : [])),
        ),
      );
    },
    byApi: async (data) => {
      const { edition } = await data(
        `{ edition(corpus: "${speech}") { stances(first: 100, filter: { kinds: [REJECTED, ABANDONED] }) { nodes { era { slug } principle { slug } } } } }`,
      );
      return sorted(edition.stances.nodes.map(({ era, principle }: Json) => `${era.slug}/${principle.slug}`));
    },
  },
  {
    question: "Where do the first two opinions on speech agree, and where do they contradict each other?",
    byTools: async (agent) => {
      const { text } = await agent.call("fetch", { id: speech });
      const items = [...text.matchAll(/^- .* \(([\w-]+)\)$/gm)].slice(0, 2).map(([, slug]) => slug ?? "");
      const answer = await agent.call("compare", { of: "sources", items, edition: speech });
      return [answer.sharedByAll ?? [], answer.similarity[0].shared, answer.similarity[0].opposed];
    },
    byApi: async (data) => {
      const { sources } = (await data(`{ edition(corpus: "${speech}") { sources { slug } } }`)).edition;
      const two = JSON.stringify(slugs(sources).slice(0, 2));
      const { compareSources } = (
        await data(
          `{ edition(corpus: "${speech}") { compareSources(sources: ${two}) { sharedByAll { slug } similarity { shared opposed } } } }`,
        )
      ).edition;
      const [{ shared, opposed }] = compareSources.similarity;
      return [slugs(compareSources.sharedByAll), shared, opposed];
    },
  },
  {
    question: "What do peaceful coexistence and the détente of another doctrine share?",
    byTools: async (agent) => {
      const items = ["peaceful-coexistence", `${doctrines}/detente`];
      const { similarity, items: compared } = await agent.call("compare", { of: "eras", items });
      return [similarity[0].shared, similarity[0].union, compared.length];
    },
    byApi: async (data) => {
      const { compareEras } = await data(
        `{ compareEras(eras: ["peaceful-coexistence", "${doctrines}/detente"]) { similarity { shared union } } }`,
      );
      return [compareEras.similarity[0].shared, compareEras.similarity[0].union, 2];
    },
  },
  {
    question: "What has changed between the two editions of the harbour charter?",
    byTools: async (agent) => {
      const given = { of: "editions", items: ["harbour-charter@1", "harbour-charter@2"] };
      const { added, removed, changed, renamed } = await agent.call("compare", given);
      const changes = await all(agent, "compare", given, "changes");
      return [added, removed, changed, renamed, changes.map(({ change, type, key }) => [change, type, key])];
    },
    byApi: async (data) => {
      const { changes } = (
        await data(
          '{ edition(corpus: "harbour-charter") { changes(since: 1, first: 100) { added removed changed renamed nodes { kind type key } } } }',
        )
      ).edition;
      const { added, removed, changed, renamed, nodes } = changes;
      return [added, removed, changed, renamed, nodes.map(({ kind, type, key }: Json) => [kind, type, key])];
    },
  },
  {
    question: "Are these words of Brandeis quoted rightly, where do they stand, and what rests on them?",
    byTools: async (agent) => {
      const text = "the greatest menace to freedom is an inert people";
      const { match, passages } = await agent.call("check_quote", { text, edition: speech });
      const rests = await Promise.all(
        (passages[0].carries ?? []).map(async ({ id }: Json) => (await agent.call("fetch", { id })).url),
      );
      return [match, passages[0].source.slug, passages[0].paragraph, passages[0].start, rests.length];
    },
    byApi: async (data) => {
      const { checkQuote } = (
        await data(
          `{ edition(corpus: "${speech}") { checkQuote(text: "the greatest menace to freedom is an inert people") { match passages { source { slug } paragraph start evidence { id } } } } }`,
        )
      ).edition;
      const [{ source, paragraph, start, evidence }] = checkQuote.passages;
      return [checkQuote.match, source.slug, paragraph, start, evidence.length];
    },
  },
  {
    question: "Was this said, as it was handed on with a word changed?",
    byTools: async (agent) => {
      const text = "falsely shouting fire in a crowded theatre and causing a panic";
      const { match, passages } = await agent.call("check_quote", { text, edition: speech, sources: ["schenck-1919"] });
      return [match, passages?.[0]?.difference];
    },
    byApi: async (data) => {
      const { checkQuote } = (
        await data(
          `{ edition(corpus: "${speech}") { checkQuote(text: "falsely shouting fire in a crowded theatre and causing a panic", sources: ["schenck-1919"]) { match passages { difference } } } }`,
        )
      ).edition;
      return [checkQuote.match, checkQuote.passages[0]?.difference];
    },
  },
  {
    question: "Can it be known here whether words stand in the essay?",
    byTools: async (agent) => {
      const { match, notAttached } = await agent.call("check_quote", { text: "peace and development" });
      return [match, notAttached.count];
    },
    byApi: async (data) => {
      const { checkQuote } = await data('{ checkQuote(text: "peace and development") { match notAttached { slug } } }');
      return [checkQuote.match, checkQuote.notAttached.length];
    },
  },
];
