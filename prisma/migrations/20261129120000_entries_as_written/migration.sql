-- What the views put together from the rows of each edition is what its author wrote: from here on it is kept as that, and a new
-- list needs no view.
ALTER VIEW "entry" RENAME TO "entry_read_back";

-- CreateTable
CREATE TABLE "entry" (
    "edition_id" INTEGER NOT NULL,
    "list" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "entry" JSONB NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("edition_id","list","id")
);

INSERT INTO "entry" ("edition_id", "list", "id", "key", "entry")
SELECT "edition_id", "list", "id", "key", CASE WHEN "entry"->'headings' = '[]' THEN "entry" - 'headings' ELSE "entry" END
FROM "entry_read_back";

-- CreateIndex
CREATE UNIQUE INDEX "entry_edition_id_list_key_key" ON "entry"("edition_id", "list", "key");

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER "entry_immutable" BEFORE UPDATE ON "entry" EXECUTE FUNCTION refuse_update();

DROP VIEW "entry_read_back";
DROP VIEW "entry_stance";
DROP VIEW "entry_quote";
DROP VIEW "entry_event";
DROP VIEW "entry_principle";
DROP VIEW "entry_era";
DROP VIEW "entry_leader";
DROP VIEW "entry_source";
DROP VIEW "entry_corpus";
DROP VIEW "entry_evidence";

-- Names in other languages stand with what they name: no table of labels has to know who may have some.
ALTER TABLE "leader" DISABLE TRIGGER "leader_immutable";
ALTER TABLE "leader" ADD COLUMN "labels" JSONB NOT NULL DEFAULT '{}';
UPDATE "leader" SET "labels" = "of_one"."labels" FROM (
    SELECT "edition_id", "leader_id", jsonb_object_agg("language", "value") AS "labels" FROM "label" GROUP BY 1, 2) "of_one"
  WHERE ("of_one"."edition_id", "leader_id") = ("leader"."edition_id", "leader"."id");
ALTER TABLE "leader" ENABLE TRIGGER "leader_immutable";
ALTER TABLE "era" DISABLE TRIGGER "era_immutable";
ALTER TABLE "era" ADD COLUMN "labels" JSONB NOT NULL DEFAULT '{}';
UPDATE "era" SET "labels" = "of_one"."labels" FROM (
    SELECT "edition_id", "era_id", jsonb_object_agg("language", "value") AS "labels" FROM "label" GROUP BY 1, 2) "of_one"
  WHERE ("of_one"."edition_id", "era_id") = ("era"."edition_id", "era"."id");
ALTER TABLE "era" ENABLE TRIGGER "era_immutable";
ALTER TABLE "principle" DISABLE TRIGGER "principle_immutable";
ALTER TABLE "principle" ADD COLUMN "labels" JSONB NOT NULL DEFAULT '{}';
UPDATE "principle" SET "labels" = "of_one"."labels" FROM (
    SELECT "edition_id", "principle_id", jsonb_object_agg("language", "value") AS "labels" FROM "label" GROUP BY 1, 2) "of_one"
  WHERE ("of_one"."edition_id", "principle_id") = ("principle"."edition_id", "principle"."id");
ALTER TABLE "principle" ENABLE TRIGGER "principle_immutable";
ALTER TABLE "event" DISABLE TRIGGER "event_immutable";
ALTER TABLE "event" ADD COLUMN "labels" JSONB NOT NULL DEFAULT '{}';
UPDATE "event" SET "labels" = "of_one"."labels" FROM (
    SELECT "edition_id", "event_id", jsonb_object_agg("language", "value") AS "labels" FROM "label" GROUP BY 1, 2) "of_one"
  WHERE ("of_one"."edition_id", "event_id") = ("event"."edition_id", "event"."id");
ALTER TABLE "event" ENABLE TRIGGER "event_immutable";

-- DropTable
DROP TABLE "label";

-- What a search looks through is named by its entity: a new one needs no word in an enumeration.
DROP INDEX "search_document_terms_idx";
DROP FUNCTION search_terms(integer, search_type, integer, tsvector);
ALTER TABLE "search_document" ALTER COLUMN "type" TYPE TEXT;

-- DropEnum
DROP TYPE "search_type";

-- What a document is found by: its words, and whose it is. Words of other editions, and of types that were not asked for,
-- are then passed over in the index, without a look at any row. No text has a word that begins with #.
--   #12/EVIDENCE  it is of edition 12, and of this type
--   #12/1         it speaks for one of the first 20,000 of its kind: where a word is met everywhere, enough are found here
--   #12/2         it speaks for one of those up to 200,000
--   #12/3         it speaks for one beyond
CREATE FUNCTION search_terms(edition integer, type text, target integer, vector tsvector) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '
  SELECT vector || array_to_tsvector(ARRAY[
    ''#'' || edition::text || ''/'' || type,
    ''#'' || edition::text || CASE WHEN target <= 20000 THEN ''/1'' WHEN target <= 200000 THEN ''/2'' ELSE ''/3'' END])';

CREATE INDEX "search_document_terms_idx" ON "search_document"
  USING GIN (search_terms("edition_id", "type", "target_id", "vector"));
