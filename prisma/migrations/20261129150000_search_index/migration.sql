-- CreateTable
CREATE TABLE "search_index" (
    "edition_id" INTEGER NOT NULL,
    "analysis" INTEGER NOT NULL,
    "words" TEXT[],
    "written" TEXT[],
    "texts" INTEGER[],

    CONSTRAINT "search_index_pkey" PRIMARY KEY ("edition_id")
);

-- AddForeignKey
ALTER TABLE "search_index" ADD CONSTRAINT "search_index_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER "search_index_immutable" BEFORE UPDATE ON "search_index" EXECUTE FUNCTION refuse_update();

-- What a search answers changes with it: answers that were kept before end.
CREATE TRIGGER "search_index_counts_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "search_index"
  FOR EACH STATEMENT EXECUTE FUNCTION count_change();

-- The term that stands for a word in all its forms, accents left out, for import and query alike: by which it is indexed beside
-- itself, and by which it is looked for.
--   ~allianc  for alliances
--   NULL      it is its own stem, or the language has no dictionary
--   (empty)   it says nothing in its language, as "the" does
CREATE FUNCTION search_stem(dictionary regdictionary, plain text, folded text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN lexemes = '{}' THEN '' WHEN stem <> '' THEN '~' || nullif(stem, folded) END
  FROM (SELECT lexemes, normalize(regexp_replace(normalize(lexemes[1], NFD), '[\u0300-\u036F]', '', 'g'), NFC) AS stem
    FROM (SELECT ts_lexize(dictionary, plain) AS lexemes) AS found) AS of_one $$;
