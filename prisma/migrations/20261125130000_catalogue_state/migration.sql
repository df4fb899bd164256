-- AlterTable
ALTER TABLE "catalogue" DROP COLUMN "version",
ADD COLUMN     "state" UUID NOT NULL DEFAULT gen_random_uuid();

-- A count is the same again once a database was set back to an older copy and changed in another way, and a name is not. So
-- every process, and what they share, may know an answer by the state that it was given in.
CREATE OR REPLACE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN UPDATE "catalogue" SET "state" = gen_random_uuid()\x3b RETURN NULL\x3b END';
