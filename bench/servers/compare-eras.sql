-- $1: slug of a corpus; $2: slugs of eras, in the order in which to compare them. One row, whose body is the answer.
WITH compared AS (
  SELECT era.edition_id, era.id, era.slug, era.ordinal, asked.position
  FROM unnest($2::text[]) WITH ORDINALITY AS asked (slug, position)
  CROSS JOIN corpus
  JOIN edition ON edition.corpus_id = corpus.id AND edition.number = corpus.current_number
  JOIN era ON era.edition_id = edition.id AND era.slug = asked.slug
  WHERE corpus.slug = $1
),
taken AS (
  SELECT
    stance.edition_id, stance.principle_id, compared.id AS era_id, min(compared.ordinal) AS ordinal,
    json_agg(stance.kind ORDER BY stance.kind) AS kinds,
    json_agg(
      json_build_object(
        'kind', stance.kind,
        'summary', stance.summary,
        'evidence', coalesce(evidence.list, '[]'::json),
        'leaders', coalesce(leaders.list, '[]'::json)
      ) ORDER BY stance.kind
    ) AS stances
  FROM compared
  JOIN stance ON stance.edition_id = compared.edition_id AND stance.era_id = compared.id
  CROSS JOIN LATERAL (
    SELECT json_agg(
      json_build_object('paragraph', paragraph, 'start', start_position, 'end', end_position, 'gloss', gloss) ORDER BY id
    ) AS list
    FROM evidence WHERE evidence.edition_id = stance.edition_id AND evidence.stance_id = stance.id
  ) AS evidence
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('slug', leader.slug, 'name', leader.name) ORDER BY leader.id) AS list
    FROM stance_leader
    JOIN leader ON leader.edition_id = stance_leader.edition_id AND leader.id = stance_leader.leader_id
    WHERE stance_leader.edition_id = stance.edition_id AND stance_leader.stance_id = stance.id
  ) AS leaders
  GROUP BY stance.edition_id, stance.principle_id, compared.id
),
attested AS (
  SELECT edition_id, principle_id, min(ordinal) AS ordinal FROM taken GROUP BY edition_id, principle_id
),
listed AS (
  SELECT
    attested.ordinal, principle.slug,
    json_build_object(
      'principle', json_build_object('slug', principle.slug, 'name', principle.name),
      'cells', json_agg(
        json_build_object(
          'era', json_build_object('slug', compared.slug),
          'kinds', coalesce(taken.kinds, '[]'::json),
          'stances', coalesce(taken.stances, '[]'::json)
        ) ORDER BY compared.position
      )
    ) AS line
  FROM attested
  JOIN principle ON principle.edition_id = attested.edition_id AND principle.id = attested.principle_id
  CROSS JOIN compared
  LEFT JOIN taken ON taken.principle_id = attested.principle_id AND taken.era_id = compared.id
  GROUP BY attested.ordinal, principle.slug, principle.name
)
SELECT json_build_object(
  'data', json_build_object('compareEras', json_build_object('rows', json_agg(line ORDER BY ordinal, slug)))
)::text AS body
FROM listed
