-- Evidence of a paragraph without reading that of its whole source; codings in the order of kind and of confidence, from any
-- place on, however many there are.
-- DropIndex
DROP INDEX "evidence_edition_id_source_id_idx";

-- CreateIndex
CREATE INDEX "coding_edition_id_kind_id_idx" ON "coding"("edition_id", "kind", "id");

-- CreateIndex
CREATE INDEX "coding_edition_id_confidence_id_idx" ON "coding"("edition_id", "confidence", "id");

-- CreateIndex
CREATE INDEX "evidence_edition_id_source_id_paragraph_idx" ON "evidence"("edition_id", "source_id", "paragraph");
