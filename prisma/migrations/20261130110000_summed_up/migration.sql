-- What lists ask of very many stances, found out once for all, when an edition is published: which kinds are attested of a principle,
-- since when and by which source, those of a leader's stances, and how many stances there are of each sort. Indexes of evidence hold
-- what they are asked for, and nothing of other evidence.
-- DropIndex
DROP INDEX "evidence_edition_id_event_id_idx";

-- DropIndex
DROP INDEX "evidence_edition_id_quote_id_idx";

-- DropIndex
DROP INDEX "evidence_edition_id_stance_id_idx";

-- DropIndex
DROP INDEX "stance_edition_id_principle_id_era_id_idx";

-- CreateTable
CREATE TABLE "attested_principle" (
    "edition_id" INTEGER NOT NULL,
    "principle_id" INTEGER NOT NULL,
    "first_era_id" INTEGER NOT NULL,
    "kinds" "stance_kind"[],

    CONSTRAINT "attested_principle_pkey" PRIMARY KEY ("edition_id","principle_id")
);

-- CreateTable
CREATE TABLE "attested_by_source" (
    "edition_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "principle_id" INTEGER NOT NULL,
    "kinds" "stance_kind"[],

    CONSTRAINT "attested_by_source_pkey" PRIMARY KEY ("edition_id","source_id","principle_id")
);

-- CreateTable
CREATE TABLE "attested_leader" (
    "edition_id" INTEGER NOT NULL,
    "leader_id" INTEGER NOT NULL,
    "kinds" "stance_kind"[],

    CONSTRAINT "attested_leader_pkey" PRIMARY KEY ("edition_id","leader_id")
);

-- CreateTable
CREATE TABLE "stance_tally" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "kind" "stance_kind" NOT NULL,
    "position" "position" NOT NULL,
    "sources" INTEGER[],
    "stances" INTEGER NOT NULL,

    CONSTRAINT "stance_tally_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateIndex
CREATE INDEX "attested_principle_edition_id_first_era_id_principle_id_idx" ON "attested_principle"("edition_id", "first_era_id", "principle_id");

-- CreateIndex
CREATE INDEX "attested_by_source_edition_id_principle_id_idx" ON "attested_by_source"("edition_id", "principle_id");

-- CreateIndex
CREATE INDEX "evidence_of_event" ON "evidence"("edition_id", "event_id", "source_id") WHERE (event_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "evidence_of_quote" ON "evidence"("edition_id", "quote_id", "source_id") WHERE (quote_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "evidence_of_stance" ON "evidence"("edition_id", "stance_id", "source_id") WHERE (stance_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "stance_edition_id_principle_id_era_id_kind_id_idx" ON "stance"("edition_id", "principle_id", "era_id", "kind", "id");

-- AddForeignKey
ALTER TABLE "attested_principle" ADD CONSTRAINT "attested_principle_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attested_by_source" ADD CONSTRAINT "attested_by_source_edition_id_source_id_fkey" FOREIGN KEY ("edition_id", "source_id") REFERENCES "source"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attested_by_source" ADD CONSTRAINT "attested_by_source_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attested_leader" ADD CONSTRAINT "attested_leader_edition_id_leader_id_fkey" FOREIGN KEY ("edition_id", "leader_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stance_tally" ADD CONSTRAINT "stance_tally_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the Prisma schema cannot say ---------------------------------------------------------------------------------

CREATE TRIGGER "attested_principle_immutable" BEFORE UPDATE ON "attested_principle" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "attested_by_source_immutable" BEFORE UPDATE ON "attested_by_source" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "attested_leader_immutable" BEFORE UPDATE ON "attested_leader" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "stance_tally_immutable" BEFORE UPDATE ON "stance_tally" EXECUTE FUNCTION refuse_update();

-- Sums up the stances of an edition, once all of them are there. Each statement reads and writes rows of this edition alone, and knows it when
-- it is planned: on which server they are depends on it.
CREATE FUNCTION sum_up(edition integer) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO "attested_principle" ("edition_id", "principle_id", "first_era_id", "kinds")
  SELECT edition, "principle_id", min("first_era_id"), array_agg("kind" ORDER BY "kind")
  FROM (
    SELECT "principle_id", "kind", min("era_id") AS "first_era_id" FROM "stance" WHERE "edition_id" = edition GROUP BY "principle_id", "kind"
  ) "by_kind" GROUP BY "principle_id";
  INSERT INTO "attested_leader" ("edition_id", "leader_id", "kinds")
  SELECT edition, "leader_id", array_agg("kind" ORDER BY "kind")
  FROM (
    SELECT DISTINCT "leader_id", "kind"
    FROM "stance_leader" "link" JOIN "stance" ON "stance"."edition_id" = edition AND "stance"."id" = "link"."stance_id"
    WHERE "link"."edition_id" = edition
  ) "by_kind" GROUP BY "leader_id";
  INSERT INTO "attested_by_source" ("edition_id", "source_id", "principle_id", "kinds")
  SELECT edition, "source_id", "principle_id", array_agg("kind" ORDER BY "kind")
  FROM (
    SELECT DISTINCT "source_id", "principle_id", "kind"
    FROM "evidence" JOIN "stance" ON "stance"."edition_id" = edition AND "stance"."id" = "evidence"."stance_id"
    WHERE "evidence"."edition_id" = edition AND "evidence"."stance_id" IS NOT NULL
  ) "by_kind" GROUP BY "source_id", "principle_id";
  INSERT INTO "stance_tally" ("edition_id", "id", "kind", "position", "sources", "stances")
  SELECT edition, row_number() OVER (ORDER BY "kind", "position", "sources"), "kind", "position", "sources", count(*)
  FROM "stance" JOIN (
    SELECT "stance_id", array_agg("source_id" ORDER BY "source_id") AS "sources"
    FROM (
      SELECT DISTINCT "stance_id", "source_id" FROM "evidence" WHERE "edition_id" = edition AND "stance_id" IS NOT NULL
    ) "named" GROUP BY "stance_id"
  ) "of_stance" ON "stance_id" = "stance"."id"
  WHERE "stance"."edition_id" = edition GROUP BY "kind", "position", "sources"; END $$;

SELECT sum_up("id") FROM "edition";
