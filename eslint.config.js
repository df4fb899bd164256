import graphql from "@graphql-eslint/eslint-plugin";

// The schema is held to graphql-eslint's rules for schemas and for Relay; `npx eslint schema.graphql` says how it stands.
// Every exception is here, with its reason; tests/schema/lint.test.ts holds that none is left that nothing needs.

/** Types without an id, by why they have none. */
const withoutId = {
  "pages of a list: they are known by the list and its arguments": {
    types: ["PageInfo"],
    suffixes: ["Connection", "Edge"],
  },
  "a text or a place within something that has an id": {
    types: ["CodedSpan", "Label", "PrincipleMatch", "SourceParagraph", "Translation"],
  },
  "parts of a comparison or of a lineage, known by where they stand in it": {
    types: [
      "ComparisonCell",
      "ComparisonRow",
      "EraSimilarity",
      "EraTransition",
      "LeaderComparisonCell",
      "LeaderComparisonRow",
      "LeaderSimilarity",
      "LineageStep",
      "SourceComparisonCell",
      "SourceComparisonRow",
      "SourceSimilarity",
    ],
  },
  "figures that are reckoned when they are asked for, by the arguments given": {
    types: [
      "AgreementInterval",
      "CoderAgreement",
      "EditionAgreement",
      "Finding",
      "KindAgreement",
      "KindConfusion",
      "OverallAgreement",
      "PrincipleAgreement",
      "StanceCount",
    ],
  },
  "what is found out about words that a question brings along": { types: ["QuoteCheck", "QuotePassage"] },
  "what differs between two editions, and is an entry of neither": { types: ["ChangedField", "EditionChange"] },
};

const exceptions = {
  "@graphql-eslint/strict-id-in-types": [
    "error",
    {
      exceptions: {
        types: Object.values(withoutId).flatMap(({ types }) => types),
        suffixes: Object.values(withoutId).flatMap(({ suffixes = [] }) => suffixes),
      },
    },
  ],
  "@graphql-eslint/relay-edge-types": [
    "error",
    {
      // Lists that cannot grow long are lists: names in other languages, the leaders of an era, the rows of a comparison.
      listTypeCanWrapOnlyEdgeType: false,
      // Rows of comparisons, changes between editions and paragraphs come in pages, too, and are no nodes: see above.
      shouldImplementNode: false,
    },
  ],
};

export default [
  {
    files: ["**/*.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "schema.graphql" } },
    },
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      ...graphql.configs["flat/schema-relay"].rules,
      ...exceptions,
    },
  },
];
