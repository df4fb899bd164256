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

export type EditionNamedFragment = { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } };

export type EvidencePlaceFragment = { paragraph: number, start: number, end: number, digest: string, printedAt: string | null, gloss: string, text: string | null, source: { slug: string } };

type NamedThing_Era_Fragment = { slug: string, name: string };

type NamedThing_Event_Fragment = { slug: string, name: string };

type NamedThing_Leader_Fragment = { slug: string, name: string };

type NamedThing_Principle_Fragment = { slug: string, name: string };

export type NamedThingFragment =
  | NamedThing_Era_Fragment
  | NamedThing_Event_Fragment
  | NamedThing_Leader_Fragment
  | NamedThing_Principle_Fragment
;

type WholeName_Era_Fragment = { slug: string, name: string, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

type WholeName_Event_Fragment = { slug: string, name: string, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

type WholeName_Leader_Fragment = { slug: string, name: string, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

type WholeName_Principle_Fragment = { slug: string, name: string, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

export type WholeNameFragment =
  | WholeName_Era_Fragment
  | WholeName_Event_Fragment
  | WholeName_Leader_Fragment
  | WholeName_Principle_Fragment
;

export type EventLinesFragment = { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> };

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


export type ToldEditionQuery = { edition: { creators: Array<string>, license: string | null, number: number, digest: string, publishedAt: string, findings?: Array<{ sentence: string }>, eras?: { totalCount: number, nodes: Array<{ period: string, slug: string, name: string }> }, principles?: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, leaders?: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, events?: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes?: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, sources?: Array<{ slug: string, title: string }>, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldComparedQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  eras: Array<string> | string;
  leaders: Array<string> | string;
  sources: Array<string> | string;
}>;


export type ToldComparedQuery = { edition: { license: string | null, number: number, digest: string, publishedAt: string, eras: { nodes: Array<{ slug: string, name: string }> }, leaders: { nodes: Array<{ slug: string, name: string }> }, sources: Array<{ slug: string, title: string }>, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldEraQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldEraQuery = { edition: { license: string | null, number: number, digest: string, publishedAt: string, era: { summary: string, period: string, slug: string, name: string, leaders: Array<{ slug: string, name: string }>, previous: { slug: string, name: string } | null, next: { slug: string, name: string } | null, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldPrincipleQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldPrincipleQuery = { edition: { license: string | null, number: number, digest: string, publishedAt: string, principle: { statement: string, slug: string, name: string, broader: Array<{ slug: string, name: string }>, narrower: Array<{ slug: string, name: string }>, related: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldLeaderQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldLeaderQuery = { edition: { license: string | null, number: number, digest: string, publishedAt: string, leader: { kind: LeaderKind, slug: string, name: string, eras: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldEventQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldEventQuery = { edition: { license: string | null, number: number, digest: string, publishedAt: string, event: { summary: string, date: string, earliest: string | null, latest: string | null, slug: string, name: string, era: { slug: string, name: string } | null, leaders: Array<{ slug: string, name: string }>, principles: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldQuoteQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldQuoteQuery = { edition: { license: string | null, number: number, digest: string, publishedAt: string, quote: { slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string }>, speaker: { kind: LeaderKind, slug: string, name: string } | null, event: { slug: string, name: string } | null, principles: Array<{ slug: string, name: string }> } | null, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldSourceQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldSourceQuery = { edition: { license: string | null, number: number, digest: string, publishedAt: string, sources: Array<{ slug: string, title: string, language: string, digest: string, paragraphs: number, attached: boolean, citation: string, url: string | null, license: string | null, authors: Array<string>, publisher: string | null }>, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldStanceQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  stance: string;
}>;


export type ToldStanceQuery = { edition: { license: string | null, number: number, digest: string, publishedAt: string, stances: { nodes: Array<{ kind: StanceKind, summary: string, note: string | null, era: { period: string, slug: string, name: string }, principle: { slug: string, name: string }, leaders: Array<{ slug: string, name: string }>, evidence: Array<{ paragraph: number, printedAt: string | null, gloss: string, text: string | null, source: { slug: string, title: string } }> }> }, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldDefaultFragment = { default: { corpus: { slug: string } } | null };

export type ToldEditionFragment = { license: string | null, number: number, digest: string, publishedAt: string, corpus: { description: string, slug: string, title: string } };

export type ToldStancesFragment = { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> };

export type ToldQuotesFragment = { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> };

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
export const EvidencePlaceFragmentDoc = new TypedDocumentString(`
    fragment EvidencePlace on Evidence {
  source {
    slug
  }
  paragraph
  start
  end
  digest
  printedAt
  gloss
  text
}
    `, {"fragmentName":"EvidencePlace"}) as unknown as TypedDocumentString<EvidencePlaceFragment, unknown>;
export const NamedThingFragmentDoc = new TypedDocumentString(`
    fragment NamedThing on Named {
  slug
  name
}
    `, {"fragmentName":"NamedThing"}) as unknown as TypedDocumentString<NamedThingFragment, unknown>;
export const WholeNameFragmentDoc = new TypedDocumentString(`
    fragment WholeName on Named {
  ...NamedThing
  labels {
    language
    value
  }
  altLabels {
    language
    value
  }
}
    fragment NamedThing on Named {
  slug
  name
}`, {"fragmentName":"WholeName"}) as unknown as TypedDocumentString<WholeNameFragment, unknown>;
export const EventLinesFragmentDoc = new TypedDocumentString(`
    fragment EventLines on EventConnection {
  totalCount
  nodes {
    ...NamedThing
    date
  }
}
    fragment NamedThing on Named {
  slug
  name
}`, {"fragmentName":"EventLines"}) as unknown as TypedDocumentString<EventLinesFragment, unknown>;
export const ToldDefaultFragmentDoc = new TypedDocumentString(`
    fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
    `, {"fragmentName":"ToldDefault"}) as unknown as TypedDocumentString<ToldDefaultFragment, unknown>;
export const EditionNamedFragmentDoc = new TypedDocumentString(`
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}
    `, {"fragmentName":"EditionNamed"}) as unknown as TypedDocumentString<EditionNamedFragment, unknown>;
export const ToldEditionFragmentDoc = new TypedDocumentString(`
    fragment ToldEdition on Edition {
  ...EditionNamed
  license
  corpus {
    description
  }
}
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}`, {"fragmentName":"ToldEdition"}) as unknown as TypedDocumentString<ToldEditionFragment, unknown>;
export const ToldStancesFragmentDoc = new TypedDocumentString(`
    fragment ToldStances on StanceConnection {
  totalCount
  nodes {
    kind
    summary
    era {
      ...NamedThing
    }
    principle {
      ...NamedThing
    }
  }
}
    fragment NamedThing on Named {
  slug
  name
}`, {"fragmentName":"ToldStances"}) as unknown as TypedDocumentString<ToldStancesFragment, unknown>;
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
        ...NamedThing
        period
      }
    }
    principles(first: 100) @include(if: $principles) {
      totalCount
      nodes {
        ...NamedThing
      }
    }
    leaders(first: 100) @include(if: $leaders) {
      totalCount
      nodes {
        ...NamedThing
      }
    }
    events(first: 100) @include(if: $events) {
      ...EventLines
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
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}
fragment NamedThing on Named {
  slug
  name
}
fragment EventLines on EventConnection {
  totalCount
  nodes {
    ...NamedThing
    date
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
  ...EditionNamed
  license
  corpus {
    description
  }
}
fragment ToldQuotes on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    language
  }
}`, {"hash":"9ef8578ecac7c04175f8647da0829c1595d11ec6a2a07a3921053f237966f398"}) as unknown as TypedDocumentString<ToldEditionQuery, ToldEditionQueryVariables>;
export const ToldComparedDocument = new TypedDocumentString(`
    query ToldCompared($corpus: String, $number: Int, $digest: String, $eras: [String!]!, $leaders: [String!]!, $sources: [String!]!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    eras(filter: {slugs: $eras}, first: 100) {
      nodes {
        ...NamedThing
      }
    }
    leaders(filter: {slugs: $leaders}, first: 100) {
      nodes {
        ...NamedThing
      }
    }
    sources(filter: {slugs: $sources}) {
      slug
      title
    }
  }
}
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}
fragment NamedThing on Named {
  slug
  name
}
fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  ...EditionNamed
  license
  corpus {
    description
  }
}`, {"hash":"0c5cd5c50c9d84f028282a9041b4c35dd0de6e6ad2d2a8638fc2e9713c9c6772"}) as unknown as TypedDocumentString<ToldComparedQuery, ToldComparedQueryVariables>;
export const ToldEraDocument = new TypedDocumentString(`
    query ToldEra($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    era(slug: $slug) {
      ...WholeName
      summary
      period
      leaders {
        ...NamedThing
      }
      previous {
        ...NamedThing
      }
      next {
        ...NamedThing
      }
    }
    stances(filter: {eras: [$slug]}, first: 50) {
      ...ToldStances
    }
    events(filter: {eras: [$slug]}, first: 50) {
      ...EventLines
    }
    quotes(filter: {eras: [$slug]}, first: 50) {
      ...ToldQuotes
    }
  }
}
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}
fragment NamedThing on Named {
  slug
  name
}
fragment WholeName on Named {
  ...NamedThing
  labels {
    language
    value
  }
  altLabels {
    language
    value
  }
}
fragment EventLines on EventConnection {
  totalCount
  nodes {
    ...NamedThing
    date
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
  ...EditionNamed
  license
  corpus {
    description
  }
}
fragment ToldStances on StanceConnection {
  totalCount
  nodes {
    kind
    summary
    era {
      ...NamedThing
    }
    principle {
      ...NamedThing
    }
  }
}
fragment ToldQuotes on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    language
  }
}`, {"hash":"e25c1a4636dd215b61e332e4552b03521f9f201590772ade8c93fd9afc1902de"}) as unknown as TypedDocumentString<ToldEraQuery, ToldEraQueryVariables>;
export const ToldPrincipleDocument = new TypedDocumentString(`
    query ToldPrinciple($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    principle(slug: $slug) {
      ...WholeName
      statement
      broader {
        ...NamedThing
      }
      narrower {
        ...NamedThing
      }
      related {
        ...NamedThing
      }
    }
    stances(filter: {principles: [$slug]}, first: 50) {
      ...ToldStances
    }
    events(filter: {principles: [$slug]}, first: 50) {
      ...EventLines
    }
    quotes(filter: {principles: [$slug]}, first: 50) {
      ...ToldQuotes
    }
  }
}
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}
fragment NamedThing on Named {
  slug
  name
}
fragment WholeName on Named {
  ...NamedThing
  labels {
    language
    value
  }
  altLabels {
    language
    value
  }
}
fragment EventLines on EventConnection {
  totalCount
  nodes {
    ...NamedThing
    date
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
  ...EditionNamed
  license
  corpus {
    description
  }
}
fragment ToldStances on StanceConnection {
  totalCount
  nodes {
    kind
    summary
    era {
      ...NamedThing
    }
    principle {
      ...NamedThing
    }
  }
}
fragment ToldQuotes on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    language
  }
}`, {"hash":"94dd4da04954910898263704ccac0d9e2fd7c1c3bf6d37677b5752d9df25e3e9"}) as unknown as TypedDocumentString<ToldPrincipleQuery, ToldPrincipleQueryVariables>;
export const ToldLeaderDocument = new TypedDocumentString(`
    query ToldLeader($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    leader(slug: $slug) {
      ...WholeName
      kind
      eras {
        ...NamedThing
      }
    }
    stances(filter: {leaders: [$slug]}, first: 50) {
      ...ToldStances
    }
    events(filter: {leaders: [$slug]}, first: 50) {
      ...EventLines
    }
    quotes(filter: {speakers: [$slug]}, first: 50) {
      ...ToldQuotes
    }
  }
}
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}
fragment NamedThing on Named {
  slug
  name
}
fragment WholeName on Named {
  ...NamedThing
  labels {
    language
    value
  }
  altLabels {
    language
    value
  }
}
fragment EventLines on EventConnection {
  totalCount
  nodes {
    ...NamedThing
    date
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
  ...EditionNamed
  license
  corpus {
    description
  }
}
fragment ToldStances on StanceConnection {
  totalCount
  nodes {
    kind
    summary
    era {
      ...NamedThing
    }
    principle {
      ...NamedThing
    }
  }
}
fragment ToldQuotes on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    language
  }
}`, {"hash":"9686154cc253a8e912413bfa7f0be9a41b9dd4554f1ca3e930fa478b963404ef"}) as unknown as TypedDocumentString<ToldLeaderQuery, ToldLeaderQueryVariables>;
export const ToldEventDocument = new TypedDocumentString(`
    query ToldEvent($corpus: String, $number: Int, $digest: String, $slug: String!) {
  ...ToldDefault
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...ToldEdition
    event(slug: $slug) {
      ...WholeName
      summary
      date
      earliest
      latest
      era {
        ...NamedThing
      }
      leaders {
        ...NamedThing
      }
      principles {
        ...NamedThing
      }
    }
  }
}
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}
fragment NamedThing on Named {
  slug
  name
}
fragment WholeName on Named {
  ...NamedThing
  labels {
    language
    value
  }
  altLabels {
    language
    value
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
  ...EditionNamed
  license
  corpus {
    description
  }
}`, {"hash":"4ddb7d61a6137f3a690bb5235f8e42dd767a445c3be00f9026777c902ca84f9f"}) as unknown as TypedDocumentString<ToldEventQuery, ToldEventQueryVariables>;
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
        ...NamedThing
        kind
      }
      event {
        ...NamedThing
      }
      principles {
        ...NamedThing
      }
    }
  }
}
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}
fragment NamedThing on Named {
  slug
  name
}
fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  ...EditionNamed
  license
  corpus {
    description
  }
}`, {"hash":"f010d40999c153fd8d6b33d719bd217f62d973943554ba4c05d3b914885ee53c"}) as unknown as TypedDocumentString<ToldQuoteQuery, ToldQuoteQueryVariables>;
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
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
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
  ...EditionNamed
  license
  corpus {
    description
  }
}`, {"hash":"f73071432b69a6805bc78b8868cc3e434729116a5414e7ae87c108451fce38ce"}) as unknown as TypedDocumentString<ToldSourceQuery, ToldSourceQueryVariables>;
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
          ...NamedThing
          period
        }
        principle {
          ...NamedThing
        }
        leaders {
          ...NamedThing
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
    fragment EditionNamed on Edition {
  number
  digest
  publishedAt
  corpus {
    slug
    title
  }
}
fragment NamedThing on Named {
  slug
  name
}
fragment ToldDefault on Query {
  default: edition {
    corpus {
      slug
    }
  }
}
fragment ToldEdition on Edition {
  ...EditionNamed
  license
  corpus {
    description
  }
}`, {"hash":"08e0a1350eb0ce9baafe7638957abf476a33141267f46314087c37e5e721de7c"}) as unknown as TypedDocumentString<ToldStanceQuery, ToldStanceQueryVariables>;