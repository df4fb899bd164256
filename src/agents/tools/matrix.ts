import * as z from "zod";
import { editionHead, fitted, type More } from "../answer.js";
import { readCursor, writeCursor } from "../cursor.js";
import { asked as askedOf, noSuchEdition } from "../editions.js";
import { AgentsMatrixDocument, type AgentsMatrixQuery } from "../generated/graphql.js";
import { linkTo, nameOf } from "../links.js";
import { edition as editionThing, thing, things } from "../things.js";
import { tool } from "../tool.js";
import { cursorInput, editionInput, text, texts } from "./inputs.js";

const ROWS = 50;
/** Columns of a table that is still read as one. */
const MOST_ERAS = 20;

export const matrix = tool({
  name: "matrix",
  description:
    "Principles by eras: how each era takes each principle up, by kinds of stance. A cell that is not there: the source is silent. Its evidence: fetch stance/<era>/<principle>/<KIND>.",
  input: z.strictObject({
    edition: editionInput,
    eras: texts(MOST_ERAS).min(1).optional(),
    broader: text().optional().describe("only principles below this one"),
    cursor: cursorInput,
  }),
  names: { "filter.broader": "broader" },
  run: async (asking, { edition: name, eras: asked, broader, cursor }) => {
    const place = readCursor(cursor);
    const chosen = await things(asking, asked ?? [], { argument: "eras", type: "era", edition: name });
    const ofEras = chosen[0] && nameOf(chosen[0].edition);
    const above =
      broader === undefined
        ? null
        : await thing(asking, broader, { argument: "broader", type: "principle", edition: name ?? ofEras });
    const within = chosen[0] ?? above ?? (await editionThing(asking, name));
    const of = askedOf(within.edition);
    const variables = {
      ...of,
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
