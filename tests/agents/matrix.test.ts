import { beforeAll, describe, expect, it } from "vitest";
import { type Agent, agentAt } from "../support/agents.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";
import { publishChanged } from "../support/texts.js";

const service = useService();
const LENGTHS = [45, 145];

/** As many eras, each with one stance, and more principles than an answer has rows. */
beforeAll(async () => {
  for (const length of LENGTHS)
    await publishChanged(service().service.store.database, `eras-${length}`, ({ eras, principles, stances }) => {
      const [era, principle, stance] = [eras.at(-1), principles.at(-1), [...stances].at(-1)];
      if (!era || !principle || !stance) throw new Error("the charter has eras, principles and stances");
      const added = Array.from({ length: length - eras.length }, (_, index) => eras.length + 1 + index);
      const rules = Array.from({ length: 60 }, (_, index) => `rule-${index}`);
      return {
        eras: [
          ...eras,
          ...added.map((ordinal) => ({ ...era, slug: `era-${ordinal}`, ordinal, name: `Era ${ordinal}`, leaders: [] })),
        ],
        principles: [...principles, ...rules.map((slug) => ({ ...principle, slug, name: slug }))],
        stances: [
          ...stances,
          ...added.map((ordinal) => ({
            ...{
              ...stance,
              era: `era-${ordinal}`,
              principle: `rule-${ordinal % rules.length}`,
              kind: "APPLIED" as const,
            },
            ...{ leaders: [], events: [], quotes: [] },
          })),
        ],
      };
    });
});

/** The table that comes together when every call is made that answers name. */
async function wholeTable(agent: Agent, given: Json) {
  const [eras, cells] = [[] as string[], {} as Record<string, Json>];
  const calls: Json[] = [given];
  const made = new Set<string>();
  for (let call = calls.pop(); call !== undefined; call = calls.pop()) {
    if (made.has(JSON.stringify(call))) continue;
    made.add(JSON.stringify(call));
    const answer = await agent.call("matrix", call);
    eras.push(...(answer.eras ?? []).map(({ slug }: Json) => slug));
    for (const { slug, cells: shown } of answer.rows) cells[slug] = { ...cells[slug], ...shown };
    for (const { remaining, call: next } of answer.more ?? []) {
      expect(remaining).toBeGreaterThan(0);
      calls.push(next.arguments);
    }
  }
  return { eras, cells };
}

async function asTheGraphSays(corpus: string) {
  const { edition } = await service().data(
    `{ edition(corpus: "${corpus}") { one: eras(first: 100) { nodes { slug } pageInfo { endCursor } } principles(first: 100) { nodes { slug lineage { era { slug } kinds } } } } }`,
  );
  const { edition: rest } = await service().data(
    `{ edition(corpus: "${corpus}") { eras(first: 100, after: "${edition.one.pageInfo.endCursor}") { nodes { slug } } } }`,
  );
  const cells = edition.principles.nodes.map(({ slug, lineage }: Json) => [
    slug,
    Object.fromEntries(
      lineage.flatMap(({ era, kinds }: Json) => (kinds.length > 0 ? [[era.slug, kinds.join(" ")]] : [])),
    ),
  ]);
  return {
    eras: [...edition.one.nodes, ...rest.eras.nodes].map(({ slug }: Json) => slug),
    cells: Object.fromEntries(cells),
  };
}

describe("a matrix of more eras than a table has columns", () => {
  it.each(LENGTHS)("of which there are %i comes together whole by the calls that answers name", async (length) => {
    const corpus = `eras-${length}`;
    const table = await wholeTable(await agentAt(service().url), { edition: corpus });
    expect(table.eras).toHaveLength(length);
    expect(table).toEqual(await asTheGraphSays(corpus));
  });

  it.each(LENGTHS)("of %i counts what is left of both lists", async (length) => {
    const { eras, rows, more } = await (await agentAt(service().url)).call("matrix", { edition: `eras-${length}` });
    expect(more).toMatchObject([{ remaining: 63 - rows.length }, { remaining: length - eras.length, of: "eras" }]);
  });

  it.each(LENGTHS)("of %i shows any that is asked for by name, and none besides", async (length) => {
    const agent = await agentAt(service().url);
    const asked = [`era-${length}`, "widening", `era-${length - 7}`];
    const given = { edition: `eras-${length}`, eras: asked };
    const { eras, cells } = await wholeTable(agent, given);
    expect(eras.sort()).toEqual(asked.sort());
    expect(cells[`rule-${length % 60}`]).toEqual({ [`era-${length}`]: "APPLIED" });
    expect((await agent.call("matrix", given)).more?.some(({ of }: Json) => of === "eras")).toBe(false);
  });
});
