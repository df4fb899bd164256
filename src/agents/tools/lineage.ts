import * as z from "zod";
import { stanceKey } from "../../entities/stance-key.js";
import { editionHead, fitted, type More, present } from "../answer.js";
import { readCursor, writeCursor } from "../cursor.js";
import { asked, noSuchEdition } from "../editions.js";
import { AgentsLineageDocument, type AgentsLineageQuery } from "../generated/graphql.js";
import { linkTo, nameOf } from "../links.js";
import { short } from "../short.js";
import { thing } from "../things.js";
import { tool } from "../tool.js";
import { cursorInput, editionInput, text } from "./inputs.js";

/** Passages that a step shows of a stance; `fetch` gives all. */
const PASSAGES = 2;

export const lineage = tool({
  name: "lineage",
  description:
    "How one principle moved through all eras, in order: who introduced it, which eras reaffirmed, extended, rejected it, by which passages; SILENT where the source does not speak of it.",
  input: z.strictObject({
    principle: text().describe("id or slug"),
    includeNarrower: z.boolean().optional().describe("count narrower principles too"),
    edition: editionInput,
    cursor: cursorInput,
  }),
  run: async (asking, { principle: name, includeNarrower = false, edition: of, cursor }) => {
    const found = await thing(asking, name, { argument: "principle", type: "principle", edition: of });
    const variables = { ...asked(found.edition), principle: found.slug, narrower: includeNarrower };
    const { edition } = await asking.ask(AgentsLineageDocument, variables);
    if (edition === null || edition.principle === null) throw await noSuchEdition(asking, asked(found.edition));
    const { principle } = edition;
    const link = (type: string, slug: string): string => linkTo(asking.address, edition, type, slug);
    const steps = principle.lineage.flatMap((step) => stepsOf(step, link));
    const { seen } = readCursor(cursor);
    const { id, slug, name: title, statement } = principle;
    const introducedIn = principle.introductions.map(({ era, leaders }) =>
      present({ era: era.slug, leaders: leaders.map((leader) => leader.slug) }),
    );
    const head = {
      edition: await editionHead(asking, edition),
      principle: {
        id,
        slug,
        ...(seen === 0 &&
          present({ name: title, link: link("Principle", slug), statement: short(statement), introducedIn })),
      },
    };
    return fitted(head, "steps", steps.slice(seen), (taken): More[] => {
      const remaining = steps.length - seen - taken;
      if (remaining <= 0) return [];
      const narrower = includeNarrower ? { includeNarrower } : {};
      const place = { edition: nameOf(edition), cursor: writeCursor({ seen: seen + taken, after: null }) };
      return [{ remaining, call: { tool: "lineage", arguments: { principle: slug, ...narrower, ...place } } }];
    });
  },
});

type Step = NonNullable<NonNullable<AgentsLineageQuery["edition"]>["principle"]>["lineage"][number];
type Stance = Step["stances"][number];

/** A step for each stance, so that none is too long to be shown; of a silent era the era alone. */
function stepsOf({ era, position, stances }: Step, link: (type: string, slug: string) => string): object[] {
  const { id, slug, name, period } = era;
  if (stances.length === 0) return [{ era: { id, slug, name, period, link: link("Era", slug) }, position }];
  return stances.map((stance, index) => ({
    era: index === 0 ? { id, slug, name, period, link: link("Era", slug) } : slug,
    ...(index === 0 && { position }),
    stance: stanceShown(stance, slug, link),
  }));
}

function stanceShown(
  { id, kind, summary, principle, leaders, evidence }: Stance,
  era: string,
  link: (type: string, slug: string) => string,
): object {
  return present({
    id,
    kind,
    principle: principle.slug,
    link: link("Stance", stanceKey({ era, principle, kind })),
    summary: short(summary),
    leaders: leaders.map(({ slug }) => slug),
    passages: evidence.slice(0, PASSAGES).map(({ source, paragraph, printedAt, gloss, text }) =>
      present({
        source: source.slug,
        paragraph,
        printedAt,
        gloss: short(gloss, 200),
        text: text && short(text, 300),
      }),
    ),
    morePassages: evidence.length > PASSAGES ? evidence.length - PASSAGES : null,
  });
}
