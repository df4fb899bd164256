-- Stances in the order of their confidence, from any place on, however many there are.
-- CreateIndex
CREATE INDEX "stance_edition_id_confidence_id_idx" ON "stance"("edition_id", "confidence", "id");
