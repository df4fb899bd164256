-- What the numbers of an edition say, found out once for all, when it is published: of a million stances that takes seconds.
-- CreateEnum
CREATE TYPE "finding_kind" AS ENUM ('PERSISTENT', 'REVERSED', 'OPPOSED', 'RESUMED', 'MOST_INTRODUCED', 'LAPSED', 'SINGLE_ERA', 'UNATTESTED');

-- CreateTable
CREATE TABLE "finding" (
    "edition_id" INTEGER NOT NULL,
    "kind" "finding_kind" NOT NULL,
    "rule" INTEGER NOT NULL,
    "among" INTEGER NOT NULL,
    "principles" INTEGER[],
    "eras" INTEGER[],
    "stances" INTEGER[],

    CONSTRAINT "finding_pkey" PRIMARY KEY ("edition_id","kind")
);

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the Prisma schema cannot say ---------------------------------------------------------------------------------

CREATE TRIGGER "finding_immutable" BEFORE UPDATE ON "finding" EXECUTE FUNCTION refuse_update();
