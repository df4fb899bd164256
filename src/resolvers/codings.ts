/** The codings of an edition, read for the rules of agreement. */
import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import { stanceKinds } from "../comparison/attestation.js";
import { type Coded, isLookedAt } from "../comparison/coded-cells.js";
import { type SpanAgreement, spanAgreement } from "../comparison/coded-spans.js";
import { nearestNote } from "../entities/nearest-name.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { shelfOf } from "./reading.js";

const kind = z.enum(stanceKinds);
const span = z.object({ source: z.string(), paragraph: z.int(), start: z.int(), end: z.int() });
const codedOfEdition = z.object({
  eras: z.array(z.int()),
  principles: z.array(z.int()),
  codings: z.array(
    z
      .tuple([z.string(), z.int(), z.int(), kind, z.array(span)])
      .transform(([coder, era, principle, kind, spans]) => ({ coder, era, principle, kind, spans })),
  ),
  settled: z.array(z.tuple([z.int(), z.int(), kind]).transform(([era, principle, kind]) => ({ era, principle, kind }))),
});
type CodedOfEdition = z.infer<typeof codedOfEdition>;
const codedShelf = shelfOf<CodedOfEdition>();

/** All codings of an edition, with its eras, its principles and what it settled on, by number. Of one without codings, no stances. */
export function readCodings({ reading }: Context, editionId: number): Promise<CodedOfEdition> {
  const numbers = (table: string) =>
    Prisma.sql`(SELECT coalesce(json_agg(id ORDER BY id), '[]') FROM ${Prisma.raw(table)} WHERE edition_id = ${editionId})`;
  const ofEdition = Prisma.sql`coding WHERE coding.edition_id = ${editionId}`;
  const expression = Prisma.sql`(SELECT json_build_object(
    'eras', ${numbers("era")}, 'principles', ${numbers("principle")},
    'codings', (
      SELECT coalesce(json_agg(json_build_array(coder, era_id, principle_id, kind, spans) ORDER BY id), '[]') FROM ${ofEdition}),
    'settled', CASE WHEN EXISTS (SELECT FROM ${ofEdition}) THEN (
      SELECT coalesce(json_agg(json_build_array(era_id, principle_id, kind) ORDER BY id), '[]')
      FROM stance WHERE edition_id = ${editionId}) ELSE '[]' END))`;
  return reading.keptJson(codedShelf, expression, codedOfEdition.parse);
}

const lengthsOfSources = z.array(z.tuple([z.string(), z.array(z.int())]));
const lengthsShelf = shelfOf<z.infer<typeof lengthsOfSources>>();

/** How far coders agree on where the sources speak of the principles that are asked for. */
export async function codedSpansOf(
  { reading }: Context,
  editionId: number,
  coders: readonly string[],
  { codings, ...asked }: Omit<Coded<number>, "codings"> & Pick<CodedOfEdition, "codings">,
): Promise<SpanAgreement> {
  const spans = codings
    .filter(isLookedAt(asked))
    .flatMap(({ coder, principle, spans }) => spans.map((span) => ({ ...span, coder, principle })));
  const lengths =
    spans.length === 0 ? [] : await reading.keptJson(lengthsShelf, paragraphLengths(editionId), lengthsOfSources.parse);
  return spanAgreement(coders, spans, new Map(lengths));
}

/** The lengths of the paragraphs of each source whose text is attached. */
function paragraphLengths(editionId: number): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_array(slug, lengths)), '[]') FROM (
    SELECT source.slug, json_agg(char_length(block.text) ORDER BY block.number) AS lengths
    -- OFFSET 0: sources are read by themselves, and taken to the texts, which may be on another server.
    FROM (SELECT id, slug, digest, headings FROM source WHERE edition_id = ${editionId} OFFSET 0) source
    JOIN source_block block ON block.digest = source.digest
    WHERE block.number > 0 AND block.number <> ALL (source.headings)
    GROUP BY source.id, source.slug) of_source)`;
}

/** The spans of a coding's row. */
export function spansOf({ spans }: { readonly spans: unknown }): CodedSpanAnswer[] {
  return z.array(span).parse(spans);
}

export type CodedSpanAnswer = z.infer<typeof span>;

const codersShelf = shelfOf<readonly string[]>();

/** @throws BadUserInput naming who has coded nothing of an edition, with the nearest name of who has */
export async function refuseUnknownCoders(
  { reading }: Context,
  editionId: number,
  argument: string,
  coders: readonly string[],
): Promise<void> {
  const all = Prisma.sql`(SELECT coalesce(json_agg(DISTINCT coder), '[]') FROM coding WHERE edition_id = ${editionId})`;
  const known = await reading.keptJson(codersShelf, all, z.array(z.string()).parse);
  const unknown = [...new Set(coders)].filter((coder) => !known.includes(coder));
  if (unknown.length === 0) return;
  const named = unknown.map((coder) => `${JSON.stringify(coder)}${nearestNote(coder, known)}`);
  const many = unknown.length > 1 ? "are no coders" : "is no coder";
  throw new BadUserInput(
    argument,
    `${named.join(", ")} ${many} of this edition; expected names that agreement { coders } lists`,
  );
}
