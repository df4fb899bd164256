-- CreateEnum
CREATE TYPE "stance_kind" AS ENUM ('INTRODUCED', 'REAFFIRMED', 'EXTENDED', 'REINTERPRETED', 'APPLIED');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('CONFERENCE', 'CONGRESS', 'MEETING', 'STATEMENT', 'SPEECH', 'PROCLAMATION', 'POLICY_SHIFT', 'PERIOD_MARK');

-- CreateEnum
CREATE TYPE "search_type" AS ENUM ('LEADER', 'ERA', 'PRINCIPLE', 'EVENT', 'QUOTE', 'STANCE', 'EVIDENCE');

-- CreateTable
CREATE TABLE "corpus" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "current_number" INTEGER NOT NULL,

    CONSTRAINT "corpus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" SERIAL NOT NULL,
    "corpus_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "paragraphs" INTEGER NOT NULL,
    "headings" INTEGER[],

    CONSTRAINT "source_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateTable
CREATE TABLE "source_block" (
    "digest" CHAR(64) NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "source_block_pkey" PRIMARY KEY ("digest","number")
);

-- CreateTable
CREATE TABLE "leader" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "leader_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateTable
CREATE TABLE "era" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "earliest_day" INTEGER,
    "latest_day" INTEGER,
    "summary" TEXT NOT NULL,

    CONSTRAINT "era_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateTable
CREATE TABLE "principle" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "statement" TEXT NOT NULL,

    CONSTRAINT "principle_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateTable
CREATE TABLE "principle_broader" (
    "edition_id" INTEGER NOT NULL,
    "narrower_id" INTEGER NOT NULL,
    "broader_id" INTEGER NOT NULL,

    CONSTRAINT "principle_broader_pkey" PRIMARY KEY ("edition_id","narrower_id","broader_id")
);

-- CreateTable
CREATE TABLE "event" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "earliest_day" INTEGER,
    "latest_day" INTEGER,
    "kind" "event_kind" NOT NULL,
    "summary" TEXT NOT NULL,
    "era_id" INTEGER,

    CONSTRAINT "event_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateTable
CREATE TABLE "quote" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "date" TEXT,
    "earliest_day" INTEGER,
    "latest_day" INTEGER,
    "speaker_id" INTEGER,
    "attribution" TEXT,
    "event_id" INTEGER,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateTable
CREATE TABLE "stance" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "era_id" INTEGER NOT NULL,
    "principle_id" INTEGER NOT NULL,
    "kind" "stance_kind" NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "stance_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "start_position" INTEGER NOT NULL,
    "end_position" INTEGER NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "gloss" TEXT NOT NULL,
    "stance_id" INTEGER,
    "event_id" INTEGER,
    "quote_id" INTEGER,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateTable
CREATE TABLE "label" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "leader_id" INTEGER,
    "era_id" INTEGER,
    "principle_id" INTEGER,
    "event_id" INTEGER,

    CONSTRAINT "label_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateTable
CREATE TABLE "era_leader" (
    "edition_id" INTEGER NOT NULL,
    "era_id" INTEGER NOT NULL,
    "leader_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "era_leader_pkey" PRIMARY KEY ("edition_id","era_id","leader_id")
);

-- CreateTable
CREATE TABLE "event_leader" (
    "edition_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "leader_id" INTEGER NOT NULL,

    CONSTRAINT "event_leader_pkey" PRIMARY KEY ("edition_id","event_id","leader_id")
);

-- CreateTable
CREATE TABLE "event_principle" (
    "edition_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "principle_id" INTEGER NOT NULL,

    CONSTRAINT "event_principle_pkey" PRIMARY KEY ("edition_id","event_id","principle_id")
);

-- CreateTable
CREATE TABLE "quote_principle" (
    "edition_id" INTEGER NOT NULL,
    "quote_id" INTEGER NOT NULL,
    "principle_id" INTEGER NOT NULL,

    CONSTRAINT "quote_principle_pkey" PRIMARY KEY ("edition_id","quote_id","principle_id")
);

-- CreateTable
CREATE TABLE "stance_leader" (
    "edition_id" INTEGER NOT NULL,
    "stance_id" INTEGER NOT NULL,
    "leader_id" INTEGER NOT NULL,

    CONSTRAINT "stance_leader_pkey" PRIMARY KEY ("edition_id","stance_id","leader_id")
);

-- CreateTable
CREATE TABLE "stance_event" (
    "edition_id" INTEGER NOT NULL,
    "stance_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,

    CONSTRAINT "stance_event_pkey" PRIMARY KEY ("edition_id","stance_id","event_id")
);

-- CreateTable
CREATE TABLE "stance_quote" (
    "edition_id" INTEGER NOT NULL,
    "stance_id" INTEGER NOT NULL,
    "quote_id" INTEGER NOT NULL,

    CONSTRAINT "stance_quote_pkey" PRIMARY KEY ("edition_id","stance_id","quote_id")
);

-- CreateTable
CREATE TABLE "search_document" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "type" "search_type" NOT NULL,
    "target_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "vector" tsvector NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "corpus_slug_key" ON "corpus"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "corpus_id_current_number_key" ON "corpus"("id", "current_number");

-- CreateIndex
CREATE UNIQUE INDEX "edition_corpus_id_number_key" ON "edition"("corpus_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "edition_corpus_id_digest_key" ON "edition"("corpus_id", "digest");

-- CreateIndex
CREATE UNIQUE INDEX "source_edition_id_slug_key" ON "source"("edition_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "leader_edition_id_slug_key" ON "leader"("edition_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "era_edition_id_slug_key" ON "era"("edition_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "era_edition_id_ordinal_key" ON "era"("edition_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "principle_edition_id_slug_key" ON "principle"("edition_id", "slug");

-- CreateIndex
CREATE INDEX "principle_broader_edition_id_broader_id_narrower_id_idx" ON "principle_broader"("edition_id", "broader_id", "narrower_id");

-- CreateIndex
CREATE INDEX "event_edition_id_era_id_idx" ON "event"("edition_id", "era_id");

-- CreateIndex
CREATE INDEX "event_edition_id_earliest_day_idx" ON "event"("edition_id", "earliest_day");

-- CreateIndex
CREATE UNIQUE INDEX "event_edition_id_slug_key" ON "event"("edition_id", "slug");

-- CreateIndex
CREATE INDEX "quote_edition_id_speaker_id_idx" ON "quote"("edition_id", "speaker_id");

-- CreateIndex
CREATE INDEX "quote_edition_id_event_id_idx" ON "quote"("edition_id", "event_id");

-- CreateIndex
CREATE INDEX "quote_edition_id_earliest_day_idx" ON "quote"("edition_id", "earliest_day");

-- CreateIndex
CREATE UNIQUE INDEX "quote_edition_id_slug_key" ON "quote"("edition_id", "slug");

-- CreateIndex
CREATE INDEX "stance_edition_id_principle_id_era_id_idx" ON "stance"("edition_id", "principle_id", "era_id");

-- CreateIndex
CREATE UNIQUE INDEX "stance_edition_id_era_id_principle_id_kind_key" ON "stance"("edition_id", "era_id", "principle_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "stance_introduced_once" ON "stance"("edition_id", "principle_id") WHERE (kind = 'INTRODUCED'::stance_kind);

-- CreateIndex
CREATE INDEX "evidence_edition_id_source_id_idx" ON "evidence"("edition_id", "source_id");

-- CreateIndex
CREATE INDEX "evidence_edition_id_stance_id_idx" ON "evidence"("edition_id", "stance_id");

-- CreateIndex
CREATE INDEX "evidence_edition_id_event_id_idx" ON "evidence"("edition_id", "event_id");

-- CreateIndex
CREATE INDEX "evidence_edition_id_quote_id_idx" ON "evidence"("edition_id", "quote_id");

-- CreateIndex
CREATE UNIQUE INDEX "label_edition_id_leader_id_language_key" ON "label"("edition_id", "leader_id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "label_edition_id_era_id_language_key" ON "label"("edition_id", "era_id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "label_edition_id_principle_id_language_key" ON "label"("edition_id", "principle_id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "label_edition_id_event_id_language_key" ON "label"("edition_id", "event_id", "language");

-- CreateIndex
CREATE INDEX "era_leader_edition_id_leader_id_era_id_idx" ON "era_leader"("edition_id", "leader_id", "era_id");

-- CreateIndex
CREATE INDEX "event_leader_edition_id_leader_id_event_id_idx" ON "event_leader"("edition_id", "leader_id", "event_id");

-- CreateIndex
CREATE INDEX "event_principle_edition_id_principle_id_event_id_idx" ON "event_principle"("edition_id", "principle_id", "event_id");

-- CreateIndex
CREATE INDEX "quote_principle_edition_id_principle_id_quote_id_idx" ON "quote_principle"("edition_id", "principle_id", "quote_id");

-- CreateIndex
CREATE INDEX "stance_leader_edition_id_leader_id_stance_id_idx" ON "stance_leader"("edition_id", "leader_id", "stance_id");

-- CreateIndex
CREATE INDEX "stance_event_edition_id_event_id_stance_id_idx" ON "stance_event"("edition_id", "event_id", "stance_id");

-- CreateIndex
CREATE INDEX "stance_quote_edition_id_quote_id_stance_id_idx" ON "stance_quote"("edition_id", "quote_id", "stance_id");

-- CreateIndex
CREATE INDEX "search_document_vector_idx" ON "search_document" USING GIN ("vector");

-- AddForeignKey
ALTER TABLE "corpus" ADD CONSTRAINT "corpus_id_current_number_fkey" FOREIGN KEY ("id", "current_number") REFERENCES "edition"("corpus_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_corpus_id_fkey" FOREIGN KEY ("corpus_id") REFERENCES "corpus"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leader" ADD CONSTRAINT "leader_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "era" ADD CONSTRAINT "era_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "principle" ADD CONSTRAINT "principle_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "principle_broader" ADD CONSTRAINT "principle_broader_edition_id_narrower_id_fkey" FOREIGN KEY ("edition_id", "narrower_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "principle_broader" ADD CONSTRAINT "principle_broader_edition_id_broader_id_fkey" FOREIGN KEY ("edition_id", "broader_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_edition_id_era_id_fkey" FOREIGN KEY ("edition_id", "era_id") REFERENCES "era"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_edition_id_speaker_id_fkey" FOREIGN KEY ("edition_id", "speaker_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_edition_id_era_id_fkey" FOREIGN KEY ("edition_id", "era_id") REFERENCES "era"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_edition_id_source_id_fkey" FOREIGN KEY ("edition_id", "source_id") REFERENCES "source"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_edition_id_stance_id_fkey" FOREIGN KEY ("edition_id", "stance_id") REFERENCES "stance"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_edition_id_quote_id_fkey" FOREIGN KEY ("edition_id", "quote_id") REFERENCES "quote"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label" ADD CONSTRAINT "label_edition_id_leader_id_fkey" FOREIGN KEY ("edition_id", "leader_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label" ADD CONSTRAINT "label_edition_id_era_id_fkey" FOREIGN KEY ("edition_id", "era_id") REFERENCES "era"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label" ADD CONSTRAINT "label_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label" ADD CONSTRAINT "label_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "era_leader" ADD CONSTRAINT "era_leader_edition_id_era_id_fkey" FOREIGN KEY ("edition_id", "era_id") REFERENCES "era"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "era_leader" ADD CONSTRAINT "era_leader_edition_id_leader_id_fkey" FOREIGN KEY ("edition_id", "leader_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_leader" ADD CONSTRAINT "event_leader_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_leader" ADD CONSTRAINT "event_leader_edition_id_leader_id_fkey" FOREIGN KEY ("edition_id", "leader_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_principle" ADD CONSTRAINT "event_principle_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_principle" ADD CONSTRAINT "event_principle_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_principle" ADD CONSTRAINT "quote_principle_edition_id_quote_id_fkey" FOREIGN KEY ("edition_id", "quote_id") REFERENCES "quote"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_principle" ADD CONSTRAINT "quote_principle_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_leader" ADD CONSTRAINT "stance_leader_edition_id_stance_id_fkey" FOREIGN KEY ("edition_id", "stance_id") REFERENCES "stance"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_leader" ADD CONSTRAINT "stance_leader_edition_id_leader_id_fkey" FOREIGN KEY ("edition_id", "leader_id") REFERENCES "leader"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_event" ADD CONSTRAINT "stance_event_edition_id_stance_id_fkey" FOREIGN KEY ("edition_id", "stance_id") REFERENCES "stance"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_event" ADD CONSTRAINT "stance_event_edition_id_event_id_fkey" FOREIGN KEY ("edition_id", "event_id") REFERENCES "event"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_quote" ADD CONSTRAINT "stance_quote_edition_id_stance_id_fkey" FOREIGN KEY ("edition_id", "stance_id") REFERENCES "stance"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_quote" ADD CONSTRAINT "stance_quote_edition_id_quote_id_fkey" FOREIGN KEY ("edition_id", "quote_id") REFERENCES "quote"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_document" ADD CONSTRAINT "search_document_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the Prisma schema cannot say ---------------------------------------------------------------------------------

-- A corpus and its first edition are born in one transaction and point at each other, which is checked when it commits.
ALTER TABLE "corpus" ALTER CONSTRAINT "corpus_id_current_number_fkey" DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "edition"
  ADD CONSTRAINT "edition_number_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "edition_digest_is_sha256" CHECK ("digest" ~ '^[0-9a-f]{64}$');
ALTER TABLE "source"
  ADD CONSTRAINT "source_digest_is_sha256" CHECK ("digest" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "source_has_paragraphs" CHECK ("paragraphs" >= 1);
ALTER TABLE "era"
  ADD CONSTRAINT "era_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "era_ends_after_it_starts" CHECK ("earliest_day" <= "latest_day");
ALTER TABLE "event" ADD CONSTRAINT "event_ends_after_it_starts" CHECK ("earliest_day" <= "latest_day");
ALTER TABLE "quote" ADD CONSTRAINT "quote_ends_after_it_starts" CHECK ("earliest_day" <= "latest_day");
ALTER TABLE "era_leader" ADD CONSTRAINT "era_leader_position_from_one" CHECK ("position" >= 1);
ALTER TABLE "principle_broader" ADD CONSTRAINT "principle_not_broader_than_itself" CHECK ("narrower_id" <> "broader_id");
ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_digest_is_sha256" CHECK ("digest" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "evidence_paragraph_from_one" CHECK ("paragraph" >= 1),
  ADD CONSTRAINT "evidence_span_not_empty" CHECK (0 <= "start_position" AND "start_position" < "end_position"),
  ADD CONSTRAINT "evidence_of_one_assertion" CHECK (num_nonnulls("stance_id", "event_id", "quote_id") = 1);
ALTER TABLE "label"
  ADD CONSTRAINT "label_of_one_entity" CHECK (num_nonnulls("leader_id", "era_id", "principle_id", "event_id") = 1);

-- Slugs stand in addresses and citations.
ALTER TABLE "corpus" ADD CONSTRAINT "corpus_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "source" ADD CONSTRAINT "source_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "leader" ADD CONSTRAINT "leader_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "era" ADD CONSTRAINT "era_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "principle" ADD CONSTRAINT "principle_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "event" ADD CONSTRAINT "event_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "quote" ADD CONSTRAINT "quote_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- An edition answers for ever as it did on the day it was published: rows come with it and go with it, none changes.
-- (Migration scripts are split at semicolons before they are sent, hence \x3b within the function's body.)
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN RAISE EXCEPTION \'editions are immutable: rows of % are never updated\', TG_TABLE_NAME\x3b END';

CREATE TRIGGER "edition_immutable" BEFORE UPDATE ON "edition" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "source_immutable" BEFORE UPDATE ON "source" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "source_block_immutable" BEFORE UPDATE ON "source_block" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "leader_immutable" BEFORE UPDATE ON "leader" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "era_immutable" BEFORE UPDATE ON "era" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "principle_immutable" BEFORE UPDATE ON "principle" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "principle_broader_immutable" BEFORE UPDATE ON "principle_broader" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "event_immutable" BEFORE UPDATE ON "event" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "quote_immutable" BEFORE UPDATE ON "quote" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "stance_immutable" BEFORE UPDATE ON "stance" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "evidence_immutable" BEFORE UPDATE ON "evidence" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "label_immutable" BEFORE UPDATE ON "label" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "era_leader_immutable" BEFORE UPDATE ON "era_leader" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "event_leader_immutable" BEFORE UPDATE ON "event_leader" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "event_principle_immutable" BEFORE UPDATE ON "event_principle" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "quote_principle_immutable" BEFORE UPDATE ON "quote_principle" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "stance_leader_immutable" BEFORE UPDATE ON "stance_leader" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "stance_event_immutable" BEFORE UPDATE ON "stance_event" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "stance_quote_immutable" BEFORE UPDATE ON "stance_quote" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "search_document_immutable" BEFORE UPDATE ON "search_document" EXECUTE FUNCTION refuse_update();
