-- Where the era of a stance stands on its principle, which depends on all stances of the two: told where they are written, so
-- that lists are filtered by it as fast as by kind. Nothing that is published already turns against a principle.
-- CreateEnum
CREATE TYPE "position" AS ENUM ('AFFIRMED', 'OPPOSED', 'BOTH');

-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "position" "position" NOT NULL DEFAULT 'AFFIRMED';

-- CreateIndex
CREATE INDEX "stance_edition_id_position_id_idx" ON "stance"("edition_id", "position", "id");

ALTER TABLE "stance" ADD CONSTRAINT "stance_position_fits_kind" CHECK (CASE "position"
    WHEN 'AFFIRMED' THEN "kind" NOT IN ('REJECTED', 'ABANDONED')
    WHEN 'OPPOSED' THEN "kind" IN ('REJECTED', 'ABANDONED')
    ELSE TRUE END);
