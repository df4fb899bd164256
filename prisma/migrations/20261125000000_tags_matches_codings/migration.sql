-- CreateEnum
CREATE TYPE "match_kind" AS ENUM ('EXACT', 'CLOSE');

-- AlterTable
ALTER TABLE "source_block" ADD COLUMN     "gap" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "edition_tag" (
    "corpus_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "edition_tag_pkey" PRIMARY KEY ("corpus_id","name")
);

-- CreateTable
CREATE TABLE "principle_match" (
    "edition_id" INTEGER NOT NULL,
    "principle_id" INTEGER NOT NULL,
    "kind" "match_kind" NOT NULL,
    "corpus" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "principle_match_pkey" PRIMARY KEY ("edition_id","principle_id","corpus","slug")
);

-- CreateTable
CREATE TABLE "coding" (
    "edition_id" INTEGER NOT NULL,
    "stance_id" INTEGER NOT NULL,
    "coder" TEXT NOT NULL,
    "kind" "stance_kind" NOT NULL,
    "confidence" DOUBLE PRECISION,
    "note" TEXT,

    CONSTRAINT "coding_pkey" PRIMARY KEY ("edition_id","stance_id","coder")
);

-- CreateIndex
CREATE INDEX "edition_tag_corpus_id_number_idx" ON "edition_tag"("corpus_id", "number");

-- CreateIndex
CREATE INDEX "principle_match_edition_id_corpus_slug_idx" ON "principle_match"("edition_id", "corpus", "slug");

-- AddForeignKey
ALTER TABLE "edition_tag" ADD CONSTRAINT "edition_tag_corpus_id_number_fkey" FOREIGN KEY ("corpus_id", "number") REFERENCES "edition"("corpus_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "principle_match" ADD CONSTRAINT "principle_match_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_edition_id_stance_id_fkey" FOREIGN KEY ("edition_id", "stance_id") REFERENCES "stance"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the Prisma schema cannot say ---------------------------------------------------------------------------------

ALTER TABLE "edition_tag" ADD CONSTRAINT "edition_tag_name_form" CHECK ("name" ~ '^[a-z0-9]+([.-][a-z0-9]+)*$');
ALTER TABLE "principle_match"
  ADD CONSTRAINT "principle_match_corpus_form" CHECK ("corpus" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "principle_match_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "coding" ADD CONSTRAINT "coding_confidence_is_share" CHECK ("confidence" BETWEEN 0 AND 1);

CREATE TRIGGER "principle_match_immutable" BEFORE UPDATE ON "principle_match" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "coding_immutable" BEFORE UPDATE ON "coding" EXECUTE FUNCTION refuse_update();
-- A tag is cited: it never moves to another edition.
CREATE TRIGGER "edition_tag_immutable" BEFORE UPDATE ON "edition_tag" EXECUTE FUNCTION refuse_update();

-- Each entry of an edition as its corpus folder says it (src/corpus/definitions.ts), with what an author may leave out left
-- out: what exports write, and what two editions are compared by. `key` is what an entry is known by from edition to edition.
CREATE VIEW "entry_evidence" AS
SELECT "evidence"."edition_id", "stance_id", "event_id", "quote_id", jsonb_agg(jsonb_build_object(
    'source', "source"."slug", 'paragraph', "paragraph", 'start', "start_position", 'end', "end_position",
    'digest', "evidence"."digest", 'gloss', "gloss") ORDER BY "evidence"."id") AS "evidence"
FROM "evidence" JOIN "source" ON ("source"."edition_id", "source"."id") = ("evidence"."edition_id", "source_id")
GROUP BY "evidence"."edition_id", "stance_id", "event_id", "quote_id";

CREATE VIEW "entry_corpus" AS
SELECT "edition"."id" AS "edition_id", 1 AS "id", "slug" AS "key", jsonb_build_object(
    'slug', "slug", 'title', "title", 'description', "description", 'language', "language") AS "entry"
FROM "edition" JOIN "corpus" ON "corpus"."id" = "corpus_id";

CREATE VIEW "entry_source" AS
SELECT "edition_id", "id", "slug" AS "key", jsonb_build_object(
    'slug', "slug", 'title', "title", 'language', "language", 'digest', "digest", 'paragraphs', "paragraphs",
    'headings', "headings") AS "entry"
FROM "source";

CREATE VIEW "entry_leader" AS
SELECT "edition_id", "id", "slug" AS "key", jsonb_strip_nulls(jsonb_build_object('slug', "slug", 'name', "name",
    'labels', (SELECT jsonb_object_agg("language", "value") FROM "label"
      WHERE ("label"."edition_id", "leader_id") = ("leader"."edition_id", "leader"."id")))) AS "entry"
FROM "leader";

CREATE VIEW "entry_era" AS
SELECT "edition_id", "id", "slug" AS "key", jsonb_strip_nulls(jsonb_build_object(
    'slug', "slug", 'ordinal', "ordinal", 'name', "name", 'period', "period", 'summary', "summary",
    'labels', (SELECT jsonb_object_agg("language", "value") FROM "label"
      WHERE ("label"."edition_id", "era_id") = ("era"."edition_id", "era"."id")),
    'leaders', (SELECT jsonb_agg("leader"."slug" ORDER BY "position") FROM "era_leader"
      JOIN "leader" ON ("leader"."edition_id", "leader"."id") = ("era_leader"."edition_id", "leader_id")
      WHERE ("era_leader"."edition_id", "era_id") = ("era"."edition_id", "era"."id")))) AS "entry"
FROM "era";

CREATE VIEW "entry_principle" AS
SELECT "edition_id", "id", "slug" AS "key", jsonb_strip_nulls(jsonb_build_object(
    'slug', "slug", 'name', "name", 'statement', "statement",
    'labels', (SELECT jsonb_object_agg("language", "value") FROM "label"
      WHERE ("label"."edition_id", "principle_id") = ("principle"."edition_id", "principle"."id")),
    'broader', (SELECT jsonb_agg("parent"."slug" ORDER BY "broader_id") FROM "principle_broader"
      JOIN "principle" "parent" ON ("parent"."edition_id", "parent"."id") = ("principle_broader"."edition_id", "broader_id")
      WHERE ("principle_broader"."edition_id", "narrower_id") = ("principle"."edition_id", "principle"."id")),
    'exactMatch', (SELECT jsonb_agg("corpus" || '/' || "match"."slug" ORDER BY "corpus" COLLATE "C", "match"."slug" COLLATE "C")
      FROM "principle_match" "match"
      WHERE ("match"."edition_id", "principle_id", "kind") = ("principle"."edition_id", "principle"."id", 'EXACT'::match_kind)),
    'closeMatch', (SELECT jsonb_agg("corpus" || '/' || "match"."slug" ORDER BY "corpus" COLLATE "C", "match"."slug" COLLATE "C")
      FROM "principle_match" "match"
      WHERE ("match"."edition_id", "principle_id", "kind") = ("principle"."edition_id", "principle"."id", 'CLOSE'::match_kind))
    )) AS "entry"
FROM "principle";

CREATE VIEW "entry_event" AS
SELECT "event"."edition_id", "event"."id", "event"."slug" AS "key", jsonb_strip_nulls(jsonb_build_object(
    'slug', "event"."slug", 'name', "event"."name", 'date', "date", 'kind', "kind", 'era', "era"."slug",
    'summary', "event"."summary",
    'labels', (SELECT jsonb_object_agg("language", "value") FROM "label"
      WHERE ("label"."edition_id", "event_id") = ("event"."edition_id", "event"."id")),
    'leaders', (SELECT jsonb_agg("leader"."slug" ORDER BY "leader_id") FROM "event_leader"
      JOIN "leader" ON ("leader"."edition_id", "leader"."id") = ("event_leader"."edition_id", "leader_id")
      WHERE ("event_leader"."edition_id", "event_id") = ("event"."edition_id", "event"."id")),
    'principles', (SELECT jsonb_agg("principle"."slug" ORDER BY "principle_id") FROM "event_principle"
      JOIN "principle" ON ("principle"."edition_id", "principle"."id") = ("event_principle"."edition_id", "principle_id")
      WHERE ("event_principle"."edition_id", "event_id") = ("event"."edition_id", "event"."id")),
    'evidence', (SELECT "evidence" FROM "entry_evidence"
      WHERE ("entry_evidence"."edition_id", "event_id") = ("event"."edition_id", "event"."id")))) AS "entry"
FROM "event" LEFT JOIN "era" ON ("era"."edition_id", "era"."id") = ("event"."edition_id", "event"."era_id");

CREATE VIEW "entry_quote" AS
SELECT "quote"."edition_id", "quote"."id", "quote"."slug" AS "key", jsonb_strip_nulls(jsonb_build_object(
    'slug', "quote"."slug", 'text', "text", 'date', "quote"."date", 'speaker', "speaker"."slug", 'attribution', "attribution",
    'event', "event"."slug",
    'principles', (SELECT jsonb_agg("principle"."slug" ORDER BY "principle_id") FROM "quote_principle"
      JOIN "principle" ON ("principle"."edition_id", "principle"."id") = ("quote_principle"."edition_id", "principle_id")
      WHERE ("quote_principle"."edition_id", "quote_id") = ("quote"."edition_id", "quote"."id")),
    'evidence', (SELECT "evidence" FROM "entry_evidence"
      WHERE ("entry_evidence"."edition_id", "quote_id") = ("quote"."edition_id", "quote"."id")))) AS "entry"
FROM "quote"
LEFT JOIN "leader" "speaker" ON ("speaker"."edition_id", "speaker"."id") = ("quote"."edition_id", "speaker_id")
LEFT JOIN "event" ON ("event"."edition_id", "event"."id") = ("quote"."edition_id", "quote"."event_id");

CREATE VIEW "entry_stance" AS
SELECT "stance"."edition_id", "stance"."id", "era"."slug" || '/' || "principle"."slug" || '/' || "stance"."kind" AS "key",
  jsonb_strip_nulls(jsonb_build_object(
    'era', "era"."slug", 'principle', "principle"."slug", 'kind', "stance"."kind", 'summary', "stance"."summary",
    'leaders', (SELECT jsonb_agg("leader"."slug" ORDER BY "leader_id") FROM "stance_leader"
      JOIN "leader" ON ("leader"."edition_id", "leader"."id") = ("stance_leader"."edition_id", "leader_id")
      WHERE ("stance_leader"."edition_id", "stance_id") = ("stance"."edition_id", "stance"."id")),
    'events', (SELECT jsonb_agg("event"."slug" ORDER BY "event_id") FROM "stance_event"
      JOIN "event" ON ("event"."edition_id", "event"."id") = ("stance_event"."edition_id", "event_id")
      WHERE ("stance_event"."edition_id", "stance_id") = ("stance"."edition_id", "stance"."id")),
    'quotes', (SELECT jsonb_agg("quote"."slug" ORDER BY "quote_id") FROM "stance_quote"
      JOIN "quote" ON ("quote"."edition_id", "quote"."id") = ("stance_quote"."edition_id", "quote_id")
      WHERE ("stance_quote"."edition_id", "stance_id") = ("stance"."edition_id", "stance"."id")),
    'evidence', (SELECT "evidence" FROM "entry_evidence"
      WHERE ("entry_evidence"."edition_id", "stance_id") = ("stance"."edition_id", "stance"."id")),
    'codings', (SELECT jsonb_agg(jsonb_build_object('coder', "coder", 'kind', "coding"."kind", 'confidence', "confidence",
        'note', "note") ORDER BY "coder" COLLATE "C") FROM "coding"
      WHERE ("coding"."edition_id", "stance_id") = ("stance"."edition_id", "stance"."id")))) AS "entry"
FROM "stance"
JOIN "era" ON ("era"."edition_id", "era"."id") = ("stance"."edition_id", "stance"."era_id")
JOIN "principle" ON ("principle"."edition_id", "principle"."id") = ("stance"."edition_id", "stance"."principle_id");

-- All of them, for whoever reads an edition whole.
CREATE VIEW "entry" AS
SELECT 'corpus' AS "list", * FROM "entry_corpus"
UNION ALL SELECT 'sources', * FROM "entry_source"
UNION ALL SELECT 'leaders', * FROM "entry_leader"
UNION ALL SELECT 'eras', * FROM "entry_era"
UNION ALL SELECT 'principles', * FROM "entry_principle"
UNION ALL SELECT 'events', * FROM "entry_event"
UNION ALL SELECT 'quotes', * FROM "entry_quote"
UNION ALL SELECT 'stances', * FROM "entry_stance";
