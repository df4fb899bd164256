/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment EditionStamp on Edition {\n  number\n  digest\n  publishedAt\n  corpus {\n    slug\n    title\n  }\n  sources {\n    title\n  }\n}\n\nquery Corpora {\n  corpora {\n    slug\n    title\n    description\n    currentEdition {\n      number\n    }\n    editions(last: 100) {\n      nodes {\n        number\n      }\n    }\n  }\n}": typeof types.EditionStampFragmentDoc,
    "fragment EvidenceDetail on Evidence {\n  source {\n    slug\n    title\n    digest\n  }\n  paragraph\n  start\n  end\n  digest\n  gloss\n  text\n}\n\nfragment QuoteDetail on Quote {\n  slug\n  text\n  date\n  attribution\n  speaker {\n    ...LeaderName\n  }\n}\n\nfragment StanceDetail on Stance {\n  id\n  kind\n  summary\n  era {\n    ...EraName\n  }\n  principle {\n    ...PrincipleName\n  }\n  leaders {\n    ...LeaderName\n  }\n  events {\n    ...EventName\n  }\n  quotes {\n    ...QuoteDetail\n  }\n  evidence {\n    ...EvidenceDetail\n  }\n}\n\nquery StancesBehind($corpus: String, $edition: Int, $filter: StanceFilter!, $after: String) {\n  edition(corpus: $corpus, number: $edition) {\n    ...EditionStamp\n    stances(filter: $filter, first: 25, after: $after) {\n      totalCount\n      nodes {\n        ...StanceDetail\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.EvidenceDetailFragmentDoc,
    "fragment PrincipleName on Principle {\n  slug\n  name\n  labels {\n    language\n    value\n  }\n}\n\nfragment EraName on Era {\n  slug\n  name\n  ordinal\n  period\n  labels {\n    language\n    value\n  }\n}\n\nfragment LeaderName on Leader {\n  slug\n  name\n  labels {\n    language\n    value\n  }\n}\n\nfragment EventName on Event {\n  slug\n  name\n  date\n  labels {\n    language\n    value\n  }\n}": typeof types.PrincipleNameFragmentDoc,
};
const documents: Documents = {
    "fragment EditionStamp on Edition {\n  number\n  digest\n  publishedAt\n  corpus {\n    slug\n    title\n  }\n  sources {\n    title\n  }\n}\n\nquery Corpora {\n  corpora {\n    slug\n    title\n    description\n    currentEdition {\n      number\n    }\n    editions(last: 100) {\n      nodes {\n        number\n      }\n    }\n  }\n}": types.EditionStampFragmentDoc,
    "fragment EvidenceDetail on Evidence {\n  source {\n    slug\n    title\n    digest\n  }\n  paragraph\n  start\n  end\n  digest\n  gloss\n  text\n}\n\nfragment QuoteDetail on Quote {\n  slug\n  text\n  date\n  attribution\n  speaker {\n    ...LeaderName\n  }\n}\n\nfragment StanceDetail on Stance {\n  id\n  kind\n  summary\n  era {\n    ...EraName\n  }\n  principle {\n    ...PrincipleName\n  }\n  leaders {\n    ...LeaderName\n  }\n  events {\n    ...EventName\n  }\n  quotes {\n    ...QuoteDetail\n  }\n  evidence {\n    ...EvidenceDetail\n  }\n}\n\nquery StancesBehind($corpus: String, $edition: Int, $filter: StanceFilter!, $after: String) {\n  edition(corpus: $corpus, number: $edition) {\n    ...EditionStamp\n    stances(filter: $filter, first: 25, after: $after) {\n      totalCount\n      nodes {\n        ...StanceDetail\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.EvidenceDetailFragmentDoc,
    "fragment PrincipleName on Principle {\n  slug\n  name\n  labels {\n    language\n    value\n  }\n}\n\nfragment EraName on Era {\n  slug\n  name\n  ordinal\n  period\n  labels {\n    language\n    value\n  }\n}\n\nfragment LeaderName on Leader {\n  slug\n  name\n  labels {\n    language\n    value\n  }\n}\n\nfragment EventName on Event {\n  slug\n  name\n  date\n  labels {\n    language\n    value\n  }\n}": types.PrincipleNameFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EditionStamp on Edition {\n  number\n  digest\n  publishedAt\n  corpus {\n    slug\n    title\n  }\n  sources {\n    title\n  }\n}\n\nquery Corpora {\n  corpora {\n    slug\n    title\n    description\n    currentEdition {\n      number\n    }\n    editions(last: 100) {\n      nodes {\n        number\n      }\n    }\n  }\n}"): (typeof documents)["fragment EditionStamp on Edition {\n  number\n  digest\n  publishedAt\n  corpus {\n    slug\n    title\n  }\n  sources {\n    title\n  }\n}\n\nquery Corpora {\n  corpora {\n    slug\n    title\n    description\n    currentEdition {\n      number\n    }\n    editions(last: 100) {\n      nodes {\n        number\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EvidenceDetail on Evidence {\n  source {\n    slug\n    title\n    digest\n  }\n  paragraph\n  start\n  end\n  digest\n  gloss\n  text\n}\n\nfragment QuoteDetail on Quote {\n  slug\n  text\n  date\n  attribution\n  speaker {\n    ...LeaderName\n  }\n}\n\nfragment StanceDetail on Stance {\n  id\n  kind\n  summary\n  era {\n    ...EraName\n  }\n  principle {\n    ...PrincipleName\n  }\n  leaders {\n    ...LeaderName\n  }\n  events {\n    ...EventName\n  }\n  quotes {\n    ...QuoteDetail\n  }\n  evidence {\n    ...EvidenceDetail\n  }\n}\n\nquery StancesBehind($corpus: String, $edition: Int, $filter: StanceFilter!, $after: String) {\n  edition(corpus: $corpus, number: $edition) {\n    ...EditionStamp\n    stances(filter: $filter, first: 25, after: $after) {\n      totalCount\n      nodes {\n        ...StanceDetail\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["fragment EvidenceDetail on Evidence {\n  source {\n    slug\n    title\n    digest\n  }\n  paragraph\n  start\n  end\n  digest\n  gloss\n  text\n}\n\nfragment QuoteDetail on Quote {\n  slug\n  text\n  date\n  attribution\n  speaker {\n    ...LeaderName\n  }\n}\n\nfragment StanceDetail on Stance {\n  id\n  kind\n  summary\n  era {\n    ...EraName\n  }\n  principle {\n    ...PrincipleName\n  }\n  leaders {\n    ...LeaderName\n  }\n  events {\n    ...EventName\n  }\n  quotes {\n    ...QuoteDetail\n  }\n  evidence {\n    ...EvidenceDetail\n  }\n}\n\nquery StancesBehind($corpus: String, $edition: Int, $filter: StanceFilter!, $after: String) {\n  edition(corpus: $corpus, number: $edition) {\n    ...EditionStamp\n    stances(filter: $filter, first: 25, after: $after) {\n      totalCount\n      nodes {\n        ...StanceDetail\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PrincipleName on Principle {\n  slug\n  name\n  labels {\n    language\n    value\n  }\n}\n\nfragment EraName on Era {\n  slug\n  name\n  ordinal\n  period\n  labels {\n    language\n    value\n  }\n}\n\nfragment LeaderName on Leader {\n  slug\n  name\n  labels {\n    language\n    value\n  }\n}\n\nfragment EventName on Event {\n  slug\n  name\n  date\n  labels {\n    language\n    value\n  }\n}"): (typeof documents)["fragment PrincipleName on Principle {\n  slug\n  name\n  labels {\n    language\n    value\n  }\n}\n\nfragment EraName on Era {\n  slug\n  name\n  ordinal\n  period\n  labels {\n    language\n    value\n  }\n}\n\nfragment LeaderName on Leader {\n  slug\n  name\n  labels {\n    language\n    value\n  }\n}\n\nfragment EventName on Event {\n  slug\n  name\n  date\n  labels {\n    language\n    value\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;