-- DropIndex
DROP INDEX "event_edition_id_earliest_day_idx";

-- DropIndex
DROP INDEX "quote_edition_id_earliest_day_idx";

-- DropIndex
DROP INDEX "search_document_vector_idx";

-- CreateIndex
CREATE INDEX "stance_edition_id_kind_id_idx" ON "stance"("edition_id", "kind", "id");

-- CreateIndex (a timeline begins with what has no first day, which Prisma's schema cannot say)
CREATE INDEX "era_edition_id_earliest_day_id_latest_day_idx" ON "era"("edition_id", "earliest_day" NULLS FIRST, "id", "latest_day");

-- CreateIndex
CREATE INDEX "event_edition_id_earliest_day_id_latest_day_idx" ON "event"("edition_id", "earliest_day" NULLS FIRST, "id", "latest_day");

-- CreateIndex
CREATE INDEX "quote_dated" ON "quote"("edition_id", "earliest_day" NULLS FIRST, "id", "latest_day") WHERE (date IS NOT NULL);

-- What the Prisma schema cannot say ---------------------------------------------------------------------------------

-- What a document is found by: its words, and whose it is. Words of other editions, and of types that were not asked for,
-- are then passed over in the index, without a look at any row. No text has a word that begins with #.
--   #12/EVIDENCE  it is of edition 12, and of this type
--   #12/1         it speaks for one of the first 20,000 of its kind: where a word is met everywhere, enough are found here
--   #12/2         it speaks for one of those up to 200,000
--   #12/3         it speaks for one beyond
CREATE FUNCTION search_terms(edition integer, type search_type, target integer, vector tsvector) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '
  SELECT vector || array_to_tsvector(ARRAY[
    ''#'' || edition::text || CASE type
      WHEN ''LEADER'' THEN ''/LEADER''
      WHEN ''ERA'' THEN ''/ERA''
      WHEN ''PRINCIPLE'' THEN ''/PRINCIPLE''
      WHEN ''EVENT'' THEN ''/EVENT''
      WHEN ''QUOTE'' THEN ''/QUOTE''
      WHEN ''STANCE'' THEN ''/STANCE''
      WHEN ''EVIDENCE'' THEN ''/EVIDENCE'' END,
    ''#'' || edition::text || CASE WHEN target <= 20000 THEN ''/1'' WHEN target <= 200000 THEN ''/2'' ELSE ''/3'' END])';

CREATE INDEX "search_document_terms_idx" ON "search_document"
  USING GIN (search_terms("edition_id", "type", "target_id", "vector"));
