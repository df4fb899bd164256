-- A coding was one person's choice for a stance that the corpus holds. It is a row of that person's whole blind coding now: of an
-- era and a principle, whatever the corpus settled on.
DROP TABLE "coding";

-- CreateTable
CREATE TABLE "coding" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "coder" TEXT NOT NULL,
    "era_id" INTEGER NOT NULL,
    "principle_id" INTEGER NOT NULL,
    "kind" "stance_kind" NOT NULL,
    "confidence" DOUBLE PRECISION,
    "note" TEXT,
    "spans" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "coding_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateIndex
CREATE INDEX "coding_edition_id_era_id_idx" ON "coding"("edition_id", "era_id");

-- CreateIndex
CREATE INDEX "coding_edition_id_principle_id_idx" ON "coding"("edition_id", "principle_id");

-- CreateIndex
CREATE UNIQUE INDEX "coding_edition_id_coder_era_id_principle_id_kind_key" ON "coding"("edition_id", "coder", "era_id", "principle_id", "kind");

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_edition_id_era_id_fkey" FOREIGN KEY ("edition_id", "era_id") REFERENCES "era"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "coding"
  ADD CONSTRAINT "coding_coder_form" CHECK ("coder" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "coding_confidence_is_share" CHECK ("confidence" BETWEEN 0 AND 1);

CREATE TRIGGER "coding_immutable" BEFORE UPDATE ON "coding" EXECUTE FUNCTION refuse_update();

-- Makes rows of what an edition that was published before says within its stances; of others, none. Its entries stay as they were
-- written, since its digest is made of them. A coder's name becomes a slug; names that would become the same are numbered. Who
-- chose the same kind for two stances of one era and principle has chosen it once.
CREATE FUNCTION carry_over_codings(edition integer) RETURNS void LANGUAGE sql AS $$
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
  SELECT edition, row_number() OVER (ORDER BY "coder" COLLATE "C", "era_id", "principle_id", "kind"), "chosen".* FROM "chosen" $$;

SELECT carry_over_codings("id") FROM "edition";
