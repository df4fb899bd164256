-- What is renamed is found by the slug that it had. Few rows have had another, and only these are in the indexes.
CREATE INDEX "era_renamed" ON "era" USING GIN ("former_slugs") WHERE (former_slugs <> '{}'::text[]);
CREATE INDEX "event_renamed" ON "event" USING GIN ("former_slugs") WHERE (former_slugs <> '{}'::text[]);
CREATE INDEX "leader_renamed" ON "leader" USING GIN ("former_slugs") WHERE (former_slugs <> '{}'::text[]);
CREATE INDEX "principle_renamed" ON "principle" USING GIN ("former_slugs") WHERE (former_slugs <> '{}'::text[]);
CREATE INDEX "quote_renamed" ON "quote" USING GIN ("former_slugs") WHERE (former_slugs <> '{}'::text[]);
CREATE INDEX "source_renamed" ON "source" USING GIN ("former_slugs") WHERE (former_slugs <> '{}'::text[]);
