-- What a corpus may say in the second form of the model: rejections and their like, bodies that act, other names, notes,
-- references and pages, quotations in other languages. Nothing of it is required, and what is published already says none of it.
-- CreateEnum
CREATE TYPE "leader_kind" AS ENUM ('PERSON', 'BODY');

-- AlterEnum
ALTER TYPE "event_kind" ADD VALUE 'TREATY' AFTER 'PERIOD_MARK';
ALTER TYPE "event_kind" ADD VALUE 'JUDGMENT';
ALTER TYPE "event_kind" ADD VALUE 'LEGISLATION';
ALTER TYPE "event_kind" ADD VALUE 'PUBLICATION';
ALTER TYPE "event_kind" ADD VALUE 'ELECTION';
ALTER TYPE "event_kind" ADD VALUE 'CONFLICT';

-- AlterEnum
ALTER TYPE "stance_kind" ADD VALUE 'NARROWED' AFTER 'EXTENDED';
ALTER TYPE "stance_kind" ADD VALUE 'REJECTED' AFTER 'APPLIED';
ALTER TYPE "stance_kind" ADD VALUE 'ABANDONED' AFTER 'REJECTED';

-- Sources may disagree on who put a principle forward: INTRODUCED stands once for each source, which an index cannot tell.
DROP INDEX "stance_introduced_once";

-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "creators" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "license" TEXT;

-- AlterTable
ALTER TABLE "era" ADD COLUMN     "alt_labels" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "alt_labels" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "label" TEXT,
ADD COLUMN     "locator" TEXT;

-- AlterTable
ALTER TABLE "leader" ADD COLUMN     "alt_labels" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "kind" "leader_kind" NOT NULL DEFAULT 'PERSON';

-- AlterTable
ALTER TABLE "principle" ADD COLUMN     "alt_labels" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "scope_note" TEXT;

-- AlterTable
ALTER TABLE "quote" ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "language" TEXT,
ADD COLUMN     "translations" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "reference" JSONB;

-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "confidence" DOUBLE PRECISION,
ADD COLUMN     "note" TEXT;

-- CreateTable
CREATE TABLE "principle_related" (
    "edition_id" INTEGER NOT NULL,
    "principle_id" INTEGER NOT NULL,
    "related_id" INTEGER NOT NULL,

    CONSTRAINT "principle_related_pkey" PRIMARY KEY ("edition_id","principle_id","related_id")
);

-- CreateIndex
CREATE INDEX "principle_related_edition_id_related_id_principle_id_idx" ON "principle_related"("edition_id", "related_id", "principle_id");

-- AddForeignKey
ALTER TABLE "principle_related" ADD CONSTRAINT "principle_related_edition_id_principle_id_fkey" FOREIGN KEY ("edition_id", "principle_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "principle_related" ADD CONSTRAINT "principle_related_edition_id_related_id_fkey" FOREIGN KEY ("edition_id", "related_id") REFERENCES "principle"("edition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER "principle_related_immutable" BEFORE UPDATE ON "principle_related" EXECUTE FUNCTION refuse_update();

ALTER TABLE "stance" ADD CONSTRAINT "stance_confidence_is_share" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_locator_has_label" CHECK (("locator" IS NULL) = ("label" IS NULL));
ALTER TABLE "principle_related" ADD CONSTRAINT "principle_related_is_another" CHECK ("principle_id" <> "related_id");
