-- Terms are the same as before, and those of types to come follow from their names: a type's name never changes, whatever
-- PostgreSQL must allow for, so that the index over these terms stands.
CREATE OR REPLACE FUNCTION search_terms(edition integer, type search_type, target integer, vector tsvector) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '
  SELECT vector || array_to_tsvector(ARRAY[
    ''#'' || edition::text || ''/'' || type::text,
    ''#'' || edition::text || CASE WHEN target <= 20000 THEN ''/1'' WHEN target <= 200000 THEN ''/2'' ELSE ''/3'' END])';
