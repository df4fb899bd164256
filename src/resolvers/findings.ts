import type { GraphQLResolveInfo } from "graphql";
import { Prisma } from "../../prisma/generated/client/client.js";
import { type StanceKind, stanceKinds } from "../comparison/attestation.js";
import { type Names, namedIn, sentenceOf } from "../comparison/finding-sentences.js";
import { type Finding, type FindingKind, findings } from "../comparison/findings.js";
import type { Context } from "./context.js";
import { present } from "./present.js";
import { shelfOf } from "./reading.js";
import { alone, type EditionEntityType, type RowOf } from "./rows.js";
import { isSelected, selected } from "./selection.js";

/** A finding as the graph shows it. */
export interface ShownFinding {
  readonly kind: FindingKind;
  readonly sentence: string;
  readonly count: number;
  readonly of: number;
  /** Empty unless they are selected, as all lists here. */
  readonly principles: readonly RowOf<"Principle">[];
  readonly eras: readonly RowOf<"Era">[];
  readonly stances: readonly RowOf<"Stance">[];
}

/** What was found in an edition, and what it takes to say it. */
interface Findings {
  readonly sources: number;
  readonly lastEra: number;
  readonly all: readonly Finding[];
}
const found = shelfOf<Findings>();

/** What the numbers of an edition say, the most telling first; found once for each edition. */
export async function editionFindings(
  { id: editionId }: { readonly id: number },
  _args: object,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ShownFinding[]> {
  const { sources, lastEra, all } = await context.reading.keptJson(found, courseOf(editionId), findingsIn);
  const isAsked = (field: string) => isSelected(info, [field]);
  const read = async <Type extends EditionEntityType>(type: Type, field: Listed, named: readonly number[]) => {
    const listed = isAsked(field) ? all.flatMap((finding) => finding[field]) : [];
    context.size.admit(listed.length);
    const shape = isAsked(field) ? selected({ context, info, typeName: type, paths: [[field]] }) : alone(type);
    return context.rows.at(type, editionId, [...listed, ...(isAsked("sentence") ? named : [])], shape);
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
    principle: (id) => present(principles, id).name,
    era: (id) => present(eras, id).name,
  };
  const shown = <Row>(rows: ReadonlyMap<number, Row>, finding: Finding, field: Listed): Row[] =>
    isAsked(field) ? finding[field].map((id) => present(rows, id)) : [];
  return all.map((finding) => ({
    kind: finding.kind,
    sentence: isAsked("sentence") ? sentenceOf(finding, names) : "",
    count: finding.principles.length,
    of: finding.of,
    principles: shown(principles, finding, "principles"),
    eras: shown(eras, finding, "eras"),
    stances: shown(stances, finding, "stances"),
  }));
}

type Listed = "principles" | "eras" | "stances";

/** All stances of an edition, column by column: there may be a million. */
function courseOf(editionId: number): Prisma.Sql {
  return Prisma.sql`(SELECT json_build_object(
    'sources', (SELECT count(*) FROM source WHERE edition_id = ${editionId}),
    'eras', (SELECT coalesce(json_agg(id ORDER BY id), '[]') FROM era WHERE edition_id = ${editionId}),
    'principles', (SELECT coalesce(json_agg(id ORDER BY id), '[]') FROM principle WHERE edition_id = ${editionId}),
    'stance', coalesce(array_agg(id), '{}'),
    'subject', coalesce(array_agg(era_id), '{}'),
    'principle', coalesce(array_agg(principle_id), '{}'),
    'kind', coalesce(array_agg(kind), '{}'))
    FROM stance WHERE edition_id = ${editionId})`;
}

/** Checked by hand, as there may be so many. */
function findingsIn(json: unknown): Findings {
  const column = <Item>(name: string, isItem: (item: unknown) => item is Item): readonly Item[] => {
    const items: unknown = isRecord(json) ? json[name] : undefined;
    if (Array.isArray(items) && items.every(isItem)) return items;
    throw new Error(`the course of an edition has no ${name}`);
  };
  const [eras, principles] = [column("eras", isNumber), column("principles", isNumber)];
  const [subjects, ofPrinciples, kinds] = [
    column("subject", isNumber),
    column("principle", isNumber),
    column("kind", isKind),
  ];
  const attestations = column("stance", isNumber).flatMap((stance, index) => {
    const [subject, principle, kind] = [subjects[index], ofPrinciples[index], kinds[index]];
    return subject === undefined || principle === undefined || kind === undefined
      ? []
      : { stance, subject, principle, kind };
  });
  const sources = isRecord(json) ? Number(json["sources"]) : 0;
  return { sources, lastEra: eras.at(-1) ?? 0, all: findings({ eras, principles, attestations }) };
}

const isNumber = (item: unknown): item is number => typeof item === "number";
const kinds: ReadonlySet<unknown> = new Set(stanceKinds);
const isKind = (item: unknown): item is StanceKind => kinds.has(item);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
