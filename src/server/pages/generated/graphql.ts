/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a leader is a person or a body. */
export type LeaderKind =
  /** An assembly, court, party, government or other body that acts and speaks as one. */
  | 'BODY'
  /** A person. */
  | 'PERSON';

/** How, according to the source, an era treats a principle. Several kinds may hold for the same era and principle. */
export type StanceKind =
  /** The source presents the era as giving up the principle, which an earlier era held. */
  | 'ABANDONED'
  /** The source presents the era as acting on the principle: by a policy, a campaign, a recognition, a normalisation. */
  | 'APPLIED'
  /** The source presents the era as adding scope, content or a new component to a principle attested earlier. */
  | 'EXTENDED'
  /** The source presents the principle as first put forward, advocated, established or determined in this era. At most once for a principle in each source. */
  | 'INTRODUCED'
  /** The source presents the era as limiting the principle, or taking scope or content from it: the other side of EXTENDED. */
  | 'NARROWED'
  /** The source presents the era as holding the principle, asking for it, or holding on to it always or still. It may be the first that is attested of a principle: it is about the source's wording, not about history. */
  | 'REAFFIRMED'
  /** The source presents the era as changing what the principle is taken to mean, or against whom it is directed. */
  | 'REINTERPRETED'
  /** The source presents the era as opposing the principle, whether an earlier era attests it or not. */
  | 'REJECTED';

export type ToldEditionQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  eras: boolean;
  principles: boolean;
  leaders: boolean;
  events: boolean;
  quotes: boolean;
  sources: boolean;
  findings: boolean;
}>;


export type ToldEditionQuery = { edition: { creators: Array<string>, number: number, digest: string, publishedAt: string, license: string | null, findings?: Array<{ sentence: string }>, eras?: { totalCount: number, nodes: Array<{ period: string, slug: string, name: string }> }, principles?: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, leaders?: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, events?: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes?: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, sources?: Array<{ slug: string, title: string }>, corpus: { slug: string, title: string, description: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldComparedQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  eras: Array<string> | string;
  leaders: Array<string> | string;
  sources: Array<string> | string;
}>;


export type ToldComparedQuery = { edition: { number: number, digest: string, publishedAt: string, license: string | null, eras: { nodes: Array<{ slug: string, name: string }> }, leaders: { nodes: Array<{ slug: string, name: string }> }, sources: Array<{ slug: string, title: string }>, corpus: { slug: string, title: string, description: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldDefaultFragment = { default: { corpus: { slug: string } } | null };

export type ToldEditionFragment = { number: number, digest: string, publishedAt: string, license: string | null, corpus: { slug: string, title: string, description: string } };

type ToldName_Era_Fragment = { slug: string, name: string };

type ToldName_Event_Fragment = { slug: string, name: string };

type ToldName_Leader_Fragment = { slug: string, name: string };

type ToldName_Principle_Fragment = { slug: string, name: string };

export type ToldNameFragment =
  | ToldName_Era_Fragment
  | ToldName_Event_Fragment
  | ToldName_Leader_Fragment
  | ToldName_Principle_Fragment
;

type ToldNames_Era_Fragment = { slug: string, name: string, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

type ToldNames_Event_Fragment = { slug: string, name: string, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

type ToldNames_Leader_Fragment = { slug: string, name: string, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

type ToldNames_Principle_Fragment = { slug: string, name: string, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

export type ToldNamesFragment =
  | ToldNames_Era_Fragment
  | ToldNames_Event_Fragment
  | ToldNames_Leader_Fragment
  | ToldNames_Principle_Fragment
;

export type ToldStancesFragment = { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> };

export type ToldEventsFragment = { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> };

export type ToldQuotesFragment = { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> };

export type ToldEraQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldEraQuery = { edition: { number: number, digest: string, publishedAt: string, license: string | null, era: { summary: string, period: string, slug: string, name: string, leaders: Array<{ slug: string, name: string }>, previous: { slug: string, name: string } | null, next: { slug: string, name: string } | null, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, corpus: { slug: string, title: string, description: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldPrincipleQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldPrincipleQuery = { edition: { number: number, digest: string, publishedAt: string, license: string | null, principle: { statement: string, slug: string, name: string, broader: Array<{ slug: string, name: string }>, narrower: Array<{ slug: string, name: string }>, related: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, corpus: { slug: string, title: string, description: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldLeaderQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldLeaderQuery = { edition: { number: number, digest: string, publishedAt: string, license: string | null, leader: { kind: LeaderKind, slug: string, name: string, eras: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, corpus: { slug: string, title: string, description: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldEventQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldEventQuery = { edition: { number: number, digest: string, publishedAt: string, license: string | null, event: { summary: string, date: string, earliest: string | null, latest: string | null, slug: string, name: string, era: { slug: string, name: string } | null, leaders: Array<{ slug: string, name: string }>, principles: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, corpus: { slug: string, title: string, description: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldQuoteQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldQuoteQuery = { edition: { number: number, digest: string, publishedAt: string, license: string | null, quote: { slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string }>, speaker: { kind: LeaderKind, slug: string, name: string } | null, event: { slug: string, name: string } | null, principles: Array<{ slug: string, name: string }> } | null, corpus: { slug: string, title: string, description: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldSourceQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldSourceQuery = { edition: { number: number, digest: string, publishedAt: string, license: string | null, sources: Array<{ slug: string, title: string, language: string, digest: string, paragraphs: number, attached: boolean, citation: string, url: string | null, license: string | null, authors: Array<string>, publisher: string | null }>, corpus: { slug: string, title: string, description: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldStanceQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  stance: string;
}>;


export type ToldStanceQuery = { edition: { number: number, digest: string, publishedAt: string, license: string | null, stances: { nodes: Array<{ kind: StanceKind, summary: string, note: string | null, era: { period: string, slug: string, name: string }, principle: { slug: string, name: string }, leaders: Array<{ slug: string, name: string }>, evidence: Array<{ paragraph: number, printedAt: string | null, gloss: string, text: string | null, source: { slug: string, title: string } }> }> }, corpus: { slug: string, title: string, description: string } } | null, default: { corpus: { slug: string } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ToldDefaultFragmentDoc = new TypedDocumentString(`
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
    `, {"fragmentName":"ToldDefault"}) as unknown as TypedDocumentString<ToldDefaultFragment, unknown>;
export const ToldEditionFragmentDoc = new TypedDocumentString(`
    fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}
    `, {"fragmentName":"ToldEdition"}) as unknown as TypedDocumentString<ToldEditionFragment, unknown>;
export const ToldNameFragmentDoc = new TypedDocumentString(`
    fragment ToldName on Named {
  slug
  name
}
    `, {"fragmentName":"ToldName"}) as unknown as TypedDocumentString<ToldNameFragment, unknown>;
export const ToldNamesFragmentDoc = new TypedDocumentString(`
    fragment ToldNames on Named {
  ...ToldName
  labels {
    language
    value
  }
  altLabels {
    language
    value
  }
}
    fragment ToldName on Named {
  slug
  name
}`, {"fragmentName":"ToldNames"}) as unknown as TypedDocumentString<ToldNamesFragment, unknown>;
export const ToldStancesFragmentDoc = new TypedDocumentString(`
    fragment ToldStances on StanceConnection {
  totalCount
  nodes {
    kind
    summary
    era {
      ...ToldName
    }
    principle {
      ...ToldName
    }
  }
}
    fragment ToldName on Named {
  slug
  name
}`, {"fragmentName":"ToldStances"}) as unknown as TypedDocumentString<ToldStancesFragment, unknown>;
export const ToldEventsFragmentDoc = new TypedDocumentString(`
    fragment ToldEvents on EventConnection {
  totalCount
  nodes {
    ...ToldName
    date
  }
}
    fragment ToldName on Named {
  slug
  name
}`, {"fragmentName":"ToldEvents"}) as unknown as TypedDocumentString<ToldEventsFragment, unknown>;
export const ToldQuotesFragmentDoc = new TypedDocumentString(`
    fragment ToldQuotes on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    language
  }
}
    `, {"fragmentName":"ToldQuotes"}) as unknown as TypedDocumentString<ToldQuotesFragment, unknown>;
export const ToldEditionDocument = new TypedDocumentString(`
    query ToldEdition($corpus: String, $number: Int, $digest: String, $eras: Boolean!, $principles: Boolean!, $leaders: Boolean!, $events: Boolean!, $quotes: Boolean!, $sources: Boolean!, $findings: Boolean!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    creators
    findings @include(if: $findings) {
      sentence
    }
    eras(first: 100) @include(if: $eras) {
      totalCount
      nodes {
        ...ToldName
        period
      }
    }
    principles(first: 100) @include(if: $principles) {
      totalCount
      nodes {
        ...ToldName
      }
    }
    leaders(first: 100) @include(if: $leaders) {
      totalCount
      nodes {
        ...ToldName
      }
    }
    events(first: 100) @include(if: $events) {
      ...ToldEvents
    }
    quotes(first: 100) @include(if: $quotes) {
      ...ToldQuotes
    }
    sources @include(if: $sources) {
      slug
      title
    }
  }
}
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}
fragment ToldName on Named {
  slug
  name
}
fragment ToldEvents on EventConnection {
  totalCount
  nodes {
    ...ToldName
    date
  }
}
fragment ToldQuotes on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    language
  }
}`, {"hash":"b8cee4841c4b184f1a216ac7c1d8343be16c6255d4cd7ac0547cd83943691199"}) as unknown as TypedDocumentString<ToldEditionQuery, ToldEditionQueryVariables>;
export const ToldComparedDocument = new TypedDocumentString(`
    query ToldCompared($corpus: String, $number: Int, $digest: String, $eras: [String!]!, $leaders: [String!]!, $sources: [String!]!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    eras(filter: {slugs: $eras}, first: 100) {
      nodes {
        ...ToldName
      }
    }
    leaders(filter: {slugs: $leaders}, first: 100) {
      nodes {
        ...ToldName
      }
    }
    sources(filter: {slugs: $sources}) {
      slug
      title
    }
  }
}
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}
fragment ToldName on Named {
  slug
  name
}`, {"hash":"3346a6bc70ad1b8cd602c448c56569d9f57277f45cf1c99f2ef7de074e7af4f4"}) as unknown as TypedDocumentString<ToldComparedQuery, ToldComparedQueryVariables>;
export const ToldEraDocument = new TypedDocumentString(`
    query ToldEra($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    era(slug: $slug) {
      ...ToldNames
      summary
      period
      leaders {
        ...ToldName
      }
      previous {
        ...ToldName
      }
      next {
        ...ToldName
      }
    }
    stances(filter: {eras: [$slug]}, first: 50) {
      ...ToldStances
    }
    events(filter: {eras: [$slug]}, first: 50) {
      ...ToldEvents
    }
    quotes(filter: {eras: [$slug]}, first: 50) {
      ...ToldQuotes
    }
  }
}
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}
fragment ToldName on Named {
  slug
  name
}
fragment ToldNames on Named {
  ...ToldName
  labels {
    language
    value
  }
  altLabels {
    language
    value
  }
}
fragment ToldStances on StanceConnection {
  totalCount
  nodes {
    kind
    summary
    era {
      ...ToldName
    }
    principle {
      ...ToldName
    }
  }
}
fragment ToldEvents on EventConnection {
  totalCount
  nodes {
    ...ToldName
    date
  }
}
fragment ToldQuotes on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    language
  }
}`, {"hash":"d7043578574f0d9fce5d71d06f1443a3bc68c7eadd257b35b15e9dfaff82f451"}) as unknown as TypedDocumentString<ToldEraQuery, ToldEraQueryVariables>;
export const ToldPrincipleDocument = new TypedDocumentString(`
    query ToldPrinciple($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    principle(slug: $slug) {
      ...ToldNames
      statement
      broader {
        ...ToldName
      }
      narrower {
        ...ToldName
      }
      related {
        ...ToldName
      }
    }
    stances(filter: {principles: [$slug]}, first: 50) {
      ...ToldStances
    }
    events(filter: {principles: [$slug]}, first: 50) {
      ...ToldEvents
    }
    quotes(filter: {principles: [$slug]}, first: 50) {
      ...ToldQuotes
    }
  }
}
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}
fragment ToldName on Named {
  slug
  name
}
fragment ToldNames on Named {
  ...ToldName
  labels {
    language
    value
  }
  altLabels {
    language
    value
  }
}
fragment ToldStances on StanceConnection {
  totalCount
  nodes {
    kind
    summary
    era {
      ...ToldName
    }
    principle {
      ...ToldName
    }
  }
}
fragment ToldEvents on EventConnection {
  totalCount
  nodes {
    ...ToldName
    date
  }
}
fragment ToldQuotes on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    language
  }
}`, {"hash":"a4d7e2cc158b39b0342bcaf5b6d88e1fbf36d94b66c3699631b7213db69ec06f"}) as unknown as TypedDocumentString<ToldPrincipleQuery, ToldPrincipleQueryVariables>;
export const ToldLeaderDocument = new TypedDocumentString(`
    query ToldLeader($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    leader(slug: $slug) {
      ...ToldNames
      kind
      eras {
        ...ToldName
      }
    }
    stances(filter: {leaders: [$slug]}, first: 50) {
      ...ToldStances
    }
    events(filter: {leaders: [$slug]}, first: 50) {
      ...ToldEvents
    }
    quotes(filter: {speakers: [$slug]}, first: 50) {
      ...ToldQuotes
    }
  }
}
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}
fragment ToldName on Named {
  slug
  name
}
fragment ToldNames on Named {
  ...ToldName
  labels {
    language
    value
  }
  altLabels {
    language
    value
  }
}
fragment ToldStances on StanceConnection {
  totalCount
  nodes {
    kind
    summary
    era {
      ...ToldName
    }
    principle {
      ...ToldName
    }
  }
}
fragment ToldEvents on EventConnection {
  totalCount
  nodes {
    ...ToldName
    date
  }
}
fragment ToldQuotes on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    language
  }
}`, {"hash":"aa70a1144714c7657c054c5a53a679f755a651c7a86ed3e4fecbf3b9f8f0c120"}) as unknown as TypedDocumentString<ToldLeaderQuery, ToldLeaderQueryVariables>;
export const ToldEventDocument = new TypedDocumentString(`
    query ToldEvent($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    event(slug: $slug) {
      ...ToldNames
      summary
      date
      earliest
      latest
      era {
        ...ToldName
      }
      leaders {
        ...ToldName
      }
      principles {
        ...ToldName
      }
    }
  }
}
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}
fragment ToldName on Named {
  slug
  name
}
fragment ToldNames on Named {
  ...ToldName
  labels {
    language
    value
  }
  altLabels {
    language
    value
  }
}`, {"hash":"f44a1c3bd41d2cf0d691fb92e511e1bda57adbc83313f43ae8f631770d310347"}) as unknown as TypedDocumentString<ToldEventQuery, ToldEventQueryVariables>;
export const ToldQuoteDocument = new TypedDocumentString(`
    query ToldQuote($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    quote(slug: $slug) {
      slug
      text
      language
      date
      attribution
      translations {
        language
        text
      }
      speaker {
        ...ToldName
        kind
      }
      event {
        ...ToldName
      }
      principles {
        ...ToldName
      }
    }
  }
}
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}
fragment ToldName on Named {
  slug
  name
}`, {"hash":"ac7c8d9d6030d20fe2bee07dbd025aa04c9b36faebd67ea2913566a27f1e3102"}) as unknown as TypedDocumentString<ToldQuoteQuery, ToldQuoteQueryVariables>;
export const ToldSourceDocument = new TypedDocumentString(`
    query ToldSource($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    sources(filter: {slugs: [$slug]}) {
      slug
      title
      language
      digest
      paragraphs
      attached
      citation
      url
      license
      authors
      publisher
    }
  }
}
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}`, {"hash":"505bb6fce31b0064d2d512f67237a3b060fc02034e68ad0cc7b567731e48aa81"}) as unknown as TypedDocumentString<ToldSourceQuery, ToldSourceQueryVariables>;
export const ToldStanceDocument = new TypedDocumentString(`
    query ToldStance($corpus: String, $number: Int, $digest: String, $stance: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    stances(filter: {slugs: [$stance]}, first: 1) {
      nodes {
        kind
        summary
        note
        era {
          ...ToldName
          period
        }
        principle {
          ...ToldName
        }
        leaders {
          ...ToldName
        }
        evidence {
          source {
            slug
            title
          }
          paragraph
          printedAt
          gloss
          text
        }
      }
    }
  }
}
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  number
  digest
  publishedAt
  license
  corpus {
    slug
    title
    description
  }
}
fragment ToldName on Named {
  slug
  name
}`, {"hash":"b3594a8099184b0d42b913fdb11c71fdc6f0b3982677c272a659273ee0aaaeb3"}) as unknown as TypedDocumentString<ToldStanceQuery, ToldStanceQueryVariables>;