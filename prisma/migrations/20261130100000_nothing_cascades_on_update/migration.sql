-- Nothing that is published is ever updated, and a key that decides on which of several servers a row stands cannot be: foreign keys
-- have nothing to do when one would be.
ALTER TABLE "edition"
  DROP CONSTRAINT "edition_corpus_id_fkey",
  ADD CONSTRAINT "edition_corpus_id_fkey" FOREIGN KEY ("corpus_id") REFERENCES "corpus"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "source"
  DROP CONSTRAINT "source_edition_id_fkey",
  ADD CONSTRAINT "source_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "leader"
  DROP CONSTRAINT "leader_edition_id_fkey",
  ADD CONSTRAINT "leader_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "era"
  DROP CONSTRAINT "era_edition_id_fkey",
  ADD CONSTRAINT "era_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "principle"
  DROP CONSTRAINT "principle_edition_id_fkey",
  ADD CONSTRAINT "principle_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "principle_broader"
  DROP CONSTRAINT "principle_broader_edition_id_narrower_id_fkey",
  DROP CONSTRAINT "principle_broader_edition_id_broader_id_fkey",
  ADD CONSTRAINT "principle_broader_edition_id_narrower_id_fkey" FOREIGN KEY ("edition_id", "narrower_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "principle_broader_edition_id_broader_id_fkey" FOREIGN KEY ("edition_id", "broader_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "event"
  DROP CONSTRAINT "event_edition_id_fkey",
  DROP CONSTRAINT "event_edition_id_era_id_fkey",
  ADD CONSTRAINT "event_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "event_edition_id_era_id_fkey" FOREIGN KEY ("edition_id", "era_id") REFERENCES "era"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "quote"
  DROP CONSTRAINT "quote_edition_id_fkey",
  DROP CONSTRAINT "quote_edition_id_speaker_id_fkey",
  DROP CONSTRAINT "quote_edition_id_event_id_fkey",
  ADD CONSTRAINT "quote_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "quote_edition_id_speaker_id_fkey" FOREIGN KEY ("edition_id", "speaker_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "quote_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "stance"
  DROP CONSTRAINT "stance_edition_id_fkey",
  DROP CONSTRAINT "stance_edition_id_era_id_fkey",
  DROP CONSTRAINT "stance_edition_id_principle_id_fkey",
  ADD CONSTRAINT "stance_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "stance_edition_id_era_id_fkey" FOREIGN KEY ("edition_id", "era_id") REFERENCES "era"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "stance_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "evidence"
  DROP CONSTRAINT "evidence_edition_id_source_id_fkey",
  DROP CONSTRAINT "evidence_edition_id_stance_id_fkey",
  DROP CONSTRAINT "evidence_edition_id_event_id_fkey",
  DROP CONSTRAINT "evidence_edition_id_quote_id_fkey",
  ADD CONSTRAINT "evidence_edition_id_source_id_fkey" FOREIGN KEY ("edition_id", "source_id") REFERENCES "source"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "evidence_edition_id_stance_id_fkey" FOREIGN KEY ("edition_id", "stance_id") REFERENCES "stance"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "evidence_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "evidence_edition_id_quote_id_fkey" FOREIGN KEY ("edition_id", "quote_id") REFERENCES "quote"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "era_leader"
  DROP CONSTRAINT "era_leader_edition_id_era_id_fkey",
  DROP CONSTRAINT "era_leader_edition_id_leader_id_fkey",
  ADD CONSTRAINT "era_leader_edition_id_era_id_fkey" FOREIGN KEY ("edition_id", "era_id") REFERENCES "era"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "era_leader_edition_id_leader_id_fkey" FOREIGN KEY ("edition_id", "leader_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "event_leader"
  DROP CONSTRAINT "event_leader_edition_id_event_id_fkey",
  DROP CONSTRAINT "event_leader_edition_id_leader_id_fkey",
  ADD CONSTRAINT "event_leader_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "event_leader_edition_id_leader_id_fkey" FOREIGN KEY ("edition_id", "leader_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "event_principle"
  DROP CONSTRAINT "event_principle_edition_id_event_id_fkey",
  DROP CONSTRAINT "event_principle_edition_id_principle_id_fkey",
  ADD CONSTRAINT "event_principle_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "event_principle_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "quote_principle"
  DROP CONSTRAINT "quote_principle_edition_id_quote_id_fkey",
  DROP CONSTRAINT "quote_principle_edition_id_principle_id_fkey",
  ADD CONSTRAINT "quote_principle_edition_id_quote_id_fkey" FOREIGN KEY ("edition_id", "quote_id") REFERENCES "quote"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "quote_principle_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "stance_leader"
  DROP CONSTRAINT "stance_leader_edition_id_stance_id_fkey",
  DROP CONSTRAINT "stance_leader_edition_id_leader_id_fkey",
  ADD CONSTRAINT "stance_leader_edition_id_stance_id_fkey" FOREIGN KEY ("edition_id", "stance_id") REFERENCES "stance"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "stance_leader_edition_id_leader_id_fkey" FOREIGN KEY ("edition_id", "leader_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "stance_event"
  DROP CONSTRAINT "stance_event_edition_id_stance_id_fkey",
  DROP CONSTRAINT "stance_event_edition_id_event_id_fkey",
  ADD CONSTRAINT "stance_event_edition_id_stance_id_fkey" FOREIGN KEY ("edition_id", "stance_id") REFERENCES "stance"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "stance_event_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "stance_quote"
  DROP CONSTRAINT "stance_quote_edition_id_stance_id_fkey",
  DROP CONSTRAINT "stance_quote_edition_id_quote_id_fkey",
  ADD CONSTRAINT "stance_quote_edition_id_stance_id_fkey" FOREIGN KEY ("edition_id", "stance_id") REFERENCES "stance"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "stance_quote_edition_id_quote_id_fkey" FOREIGN KEY ("edition_id", "quote_id") REFERENCES "quote"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "search_document"
  DROP CONSTRAINT "search_document_edition_id_fkey",
  ADD CONSTRAINT "search_document_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "principle_match"
  DROP CONSTRAINT "principle_match_edition_id_principle_id_fkey",
  ADD CONSTRAINT "principle_match_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "entry"
  DROP CONSTRAINT "entry_edition_id_fkey",
  ADD CONSTRAINT "entry_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "search_index"
  DROP CONSTRAINT "search_index_edition_id_fkey",
  ADD CONSTRAINT "search_index_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "principle_related"
  DROP CONSTRAINT "principle_related_edition_id_principle_id_fkey",
  DROP CONSTRAINT "principle_related_edition_id_related_id_fkey",
  ADD CONSTRAINT "principle_related_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "principle_related_edition_id_related_id_fkey" FOREIGN KEY ("edition_id", "related_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "coding"
  DROP CONSTRAINT "coding_edition_id_fkey",
  DROP CONSTRAINT "coding_edition_id_era_id_fkey",
  DROP CONSTRAINT "coding_edition_id_principle_id_fkey",
  ADD CONSTRAINT "coding_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "coding_edition_id_era_id_fkey" FOREIGN KEY ("edition_id", "era_id") REFERENCES "era"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION,
  ADD CONSTRAINT "coding_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- As it was, in the language whose statements know their parameters when they are planned: of which server a row is depends on one.
CREATE OR REPLACE FUNCTION carry_over_codings(edition integer) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  WITH "written" AS (
    SELECT "era"."id" AS "era_id", "principle"."id" AS "principle_id", "coding"->>'coder' AS "name",
      ("coding"->>'kind')::"stance_kind" AS "kind", ("coding"->>'confidence')::double precision AS "confidence",
      "coding"->>'note' AS "note", "entry"."id" AS "stance_id"
    FROM "entry"
    JOIN "era" ON "era"."edition_id" = edition AND "era"."slug" = "entry"->>'era'
    JOIN "principle" ON "principle"."edition_id" = edition AND "principle"."slug" = "entry"->>'principle',
    jsonb_array_elements("entry"->'codings') AS "coding"
    WHERE "entry"."edition_id" = edition AND "list" = 'stances'),
  "plain" AS (
    SELECT "name", coalesce(nullif(trim(BOTH '-' FROM left(regexp_replace(lower("name"), '[^a-z0-9]+', '-', 'g'), 180)), ''), 'coder') AS "slug"
    FROM "written" GROUP BY "name"),
  "coders" AS (
    SELECT "name", "slug" || CASE WHEN "nth" > 1 THEN '-' || "nth" ELSE '' END AS "coder"
    FROM (SELECT *, row_number() OVER (PARTITION BY "slug" ORDER BY "name" COLLATE "C") AS "nth" FROM "plain") AS "of_slug"),
  "chosen" AS (
    SELECT DISTINCT ON ("coder", "era_id", "principle_id", "kind") "coder", "era_id", "principle_id", "kind", "confidence", "note"
    FROM "written" JOIN "coders" USING ("name") ORDER BY "coder", "era_id", "principle_id", "kind", "stance_id")
  INSERT INTO "coding" ("edition_id", "id", "coder", "era_id", "principle_id", "kind", "confidence", "note")
  SELECT edition, row_number() OVER (ORDER BY "coder" COLLATE "C", "era_id", "principle_id", "kind"), "chosen".* FROM "chosen"; END $$;
