import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import { MOST_NAMED, type Names, namedIn, sentenceOf, type Told } from "../comparison/finding-sentences.js";
import { type Finding, findingKinds } from "../comparison/findings.js";
import { findIn, RULE } from "../findings/find.js";
import { limits } from "../limits/limits.js";
import type { Context } from "./context.js";
import { present } from "./present.js";
import { shelfOf } from "./reading.js";
import { alone, type EditionEntityType, type RowOf } from "./rows.js";
import { isSelected, selected } from "./selection.js";

/** A finding as the graph shows it. */
export interface ShownFinding extends Pick<Told, "kind" | "count" | "of"> {
  readonly sentence: string;
  /** Empty unless they are selected, as all lists here. */
  readonly principles: readonly RowOf<"Principle">[];
  readonly eras: readonly RowOf<"Era">[];
  readonly stances: readonly RowOf<"Stance">[];
}

type Listed = "principles" | "eras" | "stances";
/** By the kind of the finding. */
type Lists = ReadonlyMap<string, readonly number[]>;
const none: Lists = new Map();

/** More than any answer may have. */
const MOST_LISTED = limits.entries.most + 1;

const told = z.object({
  sources: z.int(),
  lastEra: z.int().nullable(),
  /** Null where an older program published the edition, and none is recorded. */
  found: z
    .array(
      z
        .tuple([z.enum(findingKinds), z.int(), z.int(), z.array(z.int()), z.array(z.int())])
        .transform(([kind, count, of, principles, eras]): Told => ({ kind, count, of, principles, eras })),
    )
    .nullable(),
});
const toldOf = shelfOf<z.infer<typeof told>>();
const listsOf = shelfOf<Lists>();
const foundOf = shelfOf<readonly Finding[]>();

/** What the numbers of an edition say, the most telling first, as it was recorded when the edition was published. */
export async function editionFindings(
  { id: editionId }: { readonly id: number },
  _args: object,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ShownFinding[]> {
  const isAsked = (field: string) => isSelected(info, [field]);
  const { sources, lastEra, all, listed } = await findingsOf(editionId, context);
  const read = async <Type extends EditionEntityType>(type: Type, field: Listed, named: readonly number[]) => {
    const lists = isAsked(field) ? await listed(field) : none;
    const inLists = [...lists.values()].flat();
    context.size.admit(inLists.length);
    const shape = isAsked(field) ? selected({ context, info, typeName: type, paths: [[field]] }) : alone(type);
    const rows = await context.rows.at(type, editionId, [...inLists, ...(isAsked("sentence") ? named : [])], shape);
    return { rows, of: ({ kind }: Told) => (lists.get(kind) ?? []).map((id) => present(rows, id)) };
  };
  const erasNamed = all.flatMap(({ kind, eras }) =>
    kind === "MOST_INTRODUCED" ? eras : kind === "LAPSED" ? lastEra : [],
  );
  const [principles, eras, stances] = await Promise.all([
    read("Principle", "principles", all.flatMap(namedIn)),
    read("Era", "eras", erasNamed),
    read("Stance", "stances", []),
  ]);
  const names: Names = {
    sources,
    lastEra,
    principle: (id) => present(principles.rows, id).name,
    era: (id) => present(eras.rows, id).name,
  };
  return all.map((finding) => ({
    ...finding,
    sentence: isAsked("sentence") ? sentenceOf(finding, names) : "",
    principles: principles.of(finding),
    eras: eras.of(finding),
    stances: stances.of(finding),
  }));
}

/** What was found in an edition, and what it takes to say it. */
interface Found {
  readonly sources: number;
  readonly lastEra: number;
  /** As far as it is true of anything. */
  readonly all: readonly Told[];
  /** What a list of each finding holds, as far as an answer may. */
  listed(field: Listed): Promise<Lists>;
}

/** As it was recorded; found out now where an older program published the edition. */
async function findingsOf(editionId: number, { reading }: Context): Promise<Found> {
  const { sources, lastEra, found } = await reading.keptJson(toldOf, recordedOf(editionId), told.parse);
  const shown = (all: readonly Told[]) => ({
    sources,
    lastEra: lastEra ?? 0,
    all: all.filter(({ count }) => count > 0),
  });
  if (found)
    return { ...shown(found), listed: (field) => reading.keptJson(listsOf, listedOf(editionId, field), listsIn) };
  const anew = await reading.find(foundOf, `${editionId}`, (database) => findIn(database, editionId));
  return {
    ...shown(anew.map(tellOf)),
    listed: async (field) => new Map(anew.map((finding) => [finding.kind, finding[field].slice(0, MOST_LISTED)])),
  };
}

/** What is told of each finding, without its lists. */
function recordedOf(editionId: number): Prisma.Sql {
  return Prisma.sql`(SELECT json_build_object(
    'sources', (SELECT count(*) FROM source WHERE edition_id = ${editionId}),
    'lastEra', (SELECT max(id) FROM era WHERE edition_id = ${editionId}),
    'found', (SELECT json_agg(json_build_array(
        kind, cardinality(principles), among, principles[1:${MOST_NAMED}], eras[1:1]) ORDER BY kind)
      FROM finding WHERE edition_id = ${editionId} AND rule = ${RULE})))`;
}

function tellOf({ kind, of, principles, eras }: Finding): Told {
  return {
    kind,
    of,
    count: principles.length,
    principles: principles.slice(0, MOST_NAMED),
    eras: eras.slice(0, 1),
  };
}

const listsIn = (json: unknown): Lists => new Map(Object.entries(z.record(z.string(), z.array(z.int())).parse(json)));

/** What one list of each finding holds. */
function listedOf(editionId: number, field: Listed): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_object_agg(kind, ${Prisma.raw(field)}[1:${MOST_LISTED}]), '{}')
    FROM finding WHERE edition_id = ${editionId})`;
}
