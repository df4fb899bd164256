import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import { tables } from "../../prisma/generated/tables.js";
import { lastingName } from "../edition/edition-name.js";
import { compareEras } from "./compare-eras.js";
import { compareLeaders } from "./compare-leaders.js";
import { compareSources } from "./compare-sources.js";
import type { NamedComparison, Place } from "./comparison-id.js";
import type { Context } from "./context.js";
import { shelfOf } from "./reading.js";
import { DIGEST_DIGITS } from "./rows.js";

const slugs = z.record(z.string(), z.string());
const editionsShape = z.array(
  z.object({
    id: z.int(),
    digest: z.string(),
    number: z.int(),
    corpus: z.string(),
    subjects: slugs,
    principles: slugs,
    sources: slugs,
  }),
);
type FoundEdition = z.infer<typeof editionsShape>[number];

const found = shelfOf<readonly FoundEdition[]>("catalogue");

/** Makes the comparison again that an id names, or null when something of it is not there any more. */
export async function comparisonNode(named: NamedComparison, context: Context, info: GraphQLResolveInfo) {
  const { type, digests, kinds, rollUp } = named;
  const read = await context.reading.keptJson(found, editionsOf(named), editionsShape.parse);
  const editions = digests.map((digest) => read.find((edition) => edition.digest.startsWith(digest)));
  const [home] = editions;
  const textsOf = (places: readonly Place[], list: "subjects" | "principles" | "sources"): string[] =>
    places.flatMap(({ edition: index, id }) => {
      const edition = editions[index];
      const slug = edition?.[list][id];
      if (edition === undefined || slug === undefined) return [];
      return index === 0 ? slug : `${edition.corpus}@${lastingName(edition)}/${slug}`;
    });
  const subjects = textsOf(named.subjects, "subjects");
  const principles = named.principles && textsOf(named.principles, "principles");
  const sources = named.sources && textsOf(named.sources, "sources");
  const isWhole =
    subjects.length === named.subjects.length &&
    principles?.length === named.principles?.length &&
    sources?.length === named.sources?.length;
  if (home === undefined || !isWhole) return null;
  context.rows.note(home);
  const args = { kinds, principles, rollUp };
  if (type === "Era") return compareEras(home, { ...args, eras: subjects, sources }, context, info);
  if (type === "Leader") return compareLeaders(home, { ...args, leaders: subjects, sources }, context, info);
  return compareSources(home, { ...args, sources: subjects }, context, info);
}

/**
 * The editions of a comparison, with the slugs of what it names in each. What an edition holds is read by itself: it may be on another
 * server than what is told of the edition.
 */
function editionsOf({ type, digests, subjects, principles = [], sources = [] }: NamedComparison): Prisma.Sql {
  return Prisma.sql`(
    WITH asked AS MATERIALIZED (
      SELECT edition.id, edition.digest, edition.number, corpus.slug AS corpus
      FROM edition JOIN corpus ON corpus.id = edition.corpus_id
      WHERE left(edition.digest, ${DIGEST_DIGITS}::integer) = ANY (${[...digests]})),
    subjects AS MATERIALIZED (${slugsOf(type, subjects)}),
    principles AS MATERIALIZED (${slugsOf("Principle", principles)}),
    sources AS MATERIALIZED (${slugsOf("Source", sources)})
    SELECT coalesce(json_agg(json_build_object('id', id, 'digest', digest, 'number', number, 'corpus', corpus,
      'subjects', coalesce(subjects.slugs, '{}'), 'principles', coalesce(principles.slugs, '{}'),
      'sources', coalesce(sources.slugs, '{}')) ORDER BY id), '[]')
    FROM asked LEFT JOIN subjects ON subjects.edition_id = id LEFT JOIN principles ON principles.edition_id = id
      LEFT JOIN sources ON sources.edition_id = id)`;
}

function slugsOf(type: NamedComparison["type"] | "Principle", places: readonly Place[]): Prisma.Sql {
  const ids = places.map(({ id }) => id);
  return Prisma.sql`SELECT edition_id, json_object_agg(r.id, r.slug) AS slugs FROM ${Prisma.raw(`"${tables[type].table}"`)} r
    WHERE r.edition_id IN (SELECT id FROM asked) AND r.id = ANY (${ids}::integer[]) GROUP BY edition_id`;
}
