import * as z from "zod";
import { editionHead, fitted, type More } from "../answer.js";
import { type Place, readCursor, writeCursor } from "../cursor.js";
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
  names: { "filter.broader": "broader", "filter.slugs": "eras" },
  run: async (asking, { edition: name, eras: asked, broader, cursor }) => {
    const [principlesFrom, erasFrom] = placesOf(cursor);
    const chosen = await things(asking, asked ?? [], { argument: "eras", type: "era", edition: name });
    const ofEras = chosen[0] && nameOf(chosen[0].edition);
    const above =
      broader === undefined
        ? null
        : await thing(asking, broader, { argument: "broader", type: "principle", edition: name ?? ofEras });
    const within = chosen[0] ?? above ?? (await editionThing(asking, name));
    const of = askedOf(within.edition);
    const slugs = asked && [...new Set(chosen.map(({ slug }) => slug))];
    const { edition } = await asking.ask(AgentsMatrixDocument, {
      ...of,
      ...{ eras: slugs ?? null, columns: MOST_ERAS, afterEra: erasFrom.after },
      ...{ broader: above?.slug ?? null, rows: ROWS, afterPrinciple: principlesFrom.after },
    });
    if (edition === null) throw await noSuchEdition(asking, of);
    const { eras: columns, principles } = edition;
    const link = (type: string, slug: string): string => linkTo(asking.address, edition, type, slug);
    const eras = columns.edges.map(({ node: { id, slug, name: title, period } }) => ({
      ...{ id, slug, name: title, period },
      link: link("Era", slug),
    }));
    const shown = new Set(eras.map(({ slug }) => slug));
    const rows = principles.edges.map(({ node }) => ({
      ...{ id: node.id, slug: node.slug, name: node.name, link: link("Principle", node.slug) },
      cells: cellsOf(node, shown),
    }));
    const head = { edition: await editionHead(asking, edition), ...(principlesFrom.seen === 0 && { eras }) };
    const again = { edition: nameOf(edition), ...(above && { broader: above.slug }), ...(slugs && { eras: slugs }) };
    const call = (...places: readonly Place[]): More["call"] => ({
      tool: "matrix",
      arguments: { ...again, cursor: places.map(writeCursor).join(BETWEEN) },
    });
    return fitted(head, "rows", rows, (taken): More[] => {
      const next = placeAfter(principlesFrom, principles.edges.slice(0, taken));
      const nextEra = placeAfter(erasFrom, columns.edges);
      const [left, erasLeft] = [principles.totalCount - next.seen, columns.totalCount - nextEra.seen];
      return [
        ...(left > 0 ? [{ remaining: left, call: erasFrom.seen > 0 ? call(next, erasFrom) : call(next) }] : []),
        ...(erasLeft > 0 ? [{ remaining: erasLeft, of: "eras", call: call(START, nextEra) }] : []),
      ];
    });
  },
});

const START: Place = { seen: 0, after: null };
/** No cursor of the graph has it. */
const BETWEEN = ",";

/** Where an answer starts: with which principle, and, where there are more columns than a table has, with which era. */
function placesOf(cursor: string | undefined): readonly [Place, Place] {
  const [principle, era] = cursor?.split(BETWEEN) ?? [];
  return [readCursor(principle), readCursor(era)];
}

function placeAfter({ seen, after }: Place, edges: readonly { readonly cursor: string }[]): Place {
  return { seen: seen + edges.length, after: edges.at(-1)?.cursor ?? after };
}

type Row = NonNullable<AgentsMatrixQuery["edition"]>["principles"]["edges"][number]["node"];

/** Kinds by era. */
function cellsOf({ lineage }: Row, eras: ReadonlySet<string>): Record<string, string> {
  const attested = lineage.filter(({ era, kinds }) => kinds.length > 0 && eras.has(era.slug));
  return Object.fromEntries(attested.map(({ era, kinds }) => [era.slug, kinds.join(" ")]));
}
