-- What an edition changed against the one before it, found out once for all, when it is published: pages of changes are read by number, and
-- what lies between any two editions is compared by what was recorded on the way.
-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('ADDED', 'REMOVED', 'CHANGED', 'RENAMED');

-- CreateTable
CREATE TABLE "revision" (
    "edition_id" INTEGER NOT NULL,
    "revision_of" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "renamed" INTEGER NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("edition_id")
);

-- CreateTable
CREATE TABLE "change" (
    "edition_id" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "kind" "change_kind",
    "list" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "former_key" TEXT,
    "before" INTEGER,
    "after" INTEGER,

    CONSTRAINT "change_pkey" PRIMARY KEY ("edition_id","id")
);

-- CreateIndex
CREATE INDEX "change_renamed" ON "change"("edition_id", "id") WHERE (kind = 'RENAMED');

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the Prisma schema cannot say ---------------------------------------------------------------------------------

ALTER TABLE "revision" ADD CONSTRAINT "revision_of_another" CHECK ("revision_of" <> "edition_id");
ALTER TABLE "change" ADD CONSTRAINT "change_of_something" CHECK (num_nonnulls("before", "after") > 0);

CREATE TRIGGER "revision_immutable" BEFORE UPDATE ON "revision" EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "change_immutable" BEFORE UPDATE ON "change" EXECUTE FUNCTION refuse_update();
