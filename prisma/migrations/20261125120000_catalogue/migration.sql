-- CreateTable
CREATE TABLE "catalogue" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "catalogue_pkey" PRIMARY KEY ("id")
);

-- What Prisma's schema cannot say: there is one row, and it counts every change of what is published, in the transaction
-- that makes the change. Whoever has seen a version knows that nothing has changed while it stands.
ALTER TABLE "catalogue" ADD CONSTRAINT "catalogue_one_row" CHECK ("id" = 1);
INSERT INTO "catalogue" DEFAULT VALUES;

-- (Migration scripts are split at semicolons before they are sent, hence \x3b within the function's body.)
CREATE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN UPDATE "catalogue" SET "version" = "version" + 1\x3b RETURN NULL\x3b END';

CREATE TRIGGER "corpus_counts_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "corpus"
  FOR EACH STATEMENT EXECUTE FUNCTION count_change();
CREATE TRIGGER "edition_counts_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "edition"
  FOR EACH STATEMENT EXECUTE FUNCTION count_change();
CREATE TRIGGER "edition_tag_counts_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "edition_tag"
  FOR EACH STATEMENT EXECUTE FUNCTION count_change();
CREATE TRIGGER "source_block_counts_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "source_block"
  FOR EACH STATEMENT EXECUTE FUNCTION count_change();
