import * as z from "zod";
import { editionHead, fitted, type More } from "../answer.js";
import { Refused } from "../asking.js";
import { readCursor, writeCursor } from "../cursor.js";
import { AgentsMatrixDocument, type AgentsMatrixQuery } from "../generated/graphql.js";
import { linkTo, nameOf } from "../links.js";
import { editionAsked, edition as editionThing, noSuchEdition, thing } from "../things.js";
import { tool } from "../tool.js";
import { cursorInput, editionInput } from "./inputs.js";

const ROWS = 50;
/** Columns of a table that is still read as one. */
const MOST_ERAS = 20;

export const matrix = tool({
  name: "matrix",
  description:
    "Principles by eras: how each era takes each principle up, by kinds of stance. A cell that is not there: the source is silent. Its evidence: fetch stance/<era>/<principle>/<KIND>.",
  input: z.strictObject({
    edition: editionInput,
    eras: z.array(z.string()).min(1).max(MOST_ERAS).optional(),
    broader: z.string().optional().describe("only principles below this one"),
    cursor: cursorInput,
  }),
  run: async (asking, { edition: name, eras: asked, broader, cursor }) => {
    const of = await editionAsked(asking, name);
    const chosen = await Promise.all((asked ?? []).map((era) => thing(asking, era, { type: "era", within: of })));
    const above = broader === undefined ? null : await thing(asking, broader, { type: "principle", within: of });
    const place = readCursor(cursor);
    const within = chosen[0] ?? above ?? (await editionThing(asking, name));
    const { corpus, number, digest } = within.edition;
    if ([...chosen, ...(above ? [above] : [])].some(({ edition }) => edition.digest !== digest))
      throw new Refused("eras: are not all of one edition; compare takes eras of several.");
    const variables = {
      corpus: corpus.slug,
      number,
      digest,
      broader: above?.slug ?? null,
      first: ROWS,
      after: place.after,
    };
    const { edition } = await asking.ask(AgentsMatrixDocument, variables);
    if (edition === null) throw await noSuchEdition(asking, of);
    const slugs = new Set(chosen.map(({ slug }) => slug));
    const all = edition.eras.nodes.filter(({ slug }) => slugs.size === 0 || slugs.has(slug));
    const shown = all.slice(0, MOST_ERAS);
    const shownSlugs = new Set(shown.map(({ slug }) => slug));
    const { edges, totalCount } = edition.principles;
    const link = (type: string, slug: string): string => linkTo(asking.address, edition, type, slug);
    const rows = edges.map(({ node }) => ({
      ...{ id: node.id, slug: node.slug, name: node.name, link: link("Principle", node.slug) },
      cells: cellsOf(node, shownSlugs),
    }));
    const eras = shown.map(({ id, slug, name: title, period }) => ({
      id,
      slug,
      name: title,
      period,
      link: link("Era", slug),
    }));
    const head = { edition: await editionHead(asking, edition), ...(cursor === undefined && { eras }) };
    const again = { edition: nameOf(edition), ...(above && { broader: above.slug }) };
    return fitted(head, "rows", rows, (taken): More[] => {
      const seen = place.seen + taken;
      const after = edges[taken - 1]?.cursor ?? place.after;
      const eraNames = asked === undefined ? {} : { eras: [...slugs] };
      const rest = { ...again, ...eraNames, cursor: writeCursor({ seen, after }) };
      const columns = all.slice(MOST_ERAS).map(({ slug }) => slug);
      return [
        ...(totalCount > seen ? [{ remaining: totalCount - seen, call: { tool: "matrix", arguments: rest } }] : []),
        ...(columns.length > 0
          ? [
              {
                remaining: columns.length,
                call: { tool: "matrix", arguments: { ...again, eras: columns.slice(0, MOST_ERAS) } },
              },
            ]
          : []),
      ];
    });
  },
});

type Row = NonNullable<AgentsMatrixQuery["edition"]>["principles"]["edges"][number]["node"];

/** Kinds by era. */
function cellsOf({ lineage }: Row, eras: ReadonlySet<string>): Record<string, string> {
  const attested = lineage.filter(({ era, kinds }) => kinds.length > 0 && eras.has(era.slug));
  return Object.fromEntries(attested.map(({ era, kinds }) => [era.slug, kinds.join(" ")]));
}
