/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a finding is about, the most telling first. Attested: a stance for or against is taken on the very principle. */
export type FindingKind =
  /** Principles on which the last era is silent, of those that earlier eras attest; by the latest stances on each. Silence of the source is no proof of abandonment. */
  | 'LAPSED'
  /** Principles put forward in the era that introduces most of them (the earliest, where several do), of those introduced in any; by the stances that introduce them there. Not told of a single era. */
  | 'MOST_INTRODUCED'
  /** Principles that some era rejects or abandons, of all; by the stances that do. */
  | 'OPPOSED'
  /** Principles that every era attests, of all; by all stances on them. Not told of a single era. */
  | 'PERSISTENT'
  /** Principles that an era attests again on which the era before it is silent, and an earlier one is not, of all; by the stances of the eras that take them up again. */
  | 'RESUMED'
  /** Principles that one era holds (AFFIRMED) and another turns against (OPPOSED), of all; by the stances of these eras. */
  | 'REVERSED'
  /** Principles that one era alone attests, of all; by the stances on them. Not told of a single era. */
  | 'SINGLE_ERA'
  /** Principles on which no era takes a stance, of all. */
  | 'UNATTESTED';

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


export type ToldEditionQuery = { edition: { creators: Array<string>, language: string, license: string | null, number: number, digest: string, publishedAt: string, findings?: Array<{ kind: FindingKind, sentence: string, count: number, of: number }>, eras?: { totalCount: number, nodes: Array<{ period: string, slug: string, name: string }> }, principles?: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, leaders?: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, events?: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes?: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, sources?: Array<{ slug: string, title: string }>, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldComparedQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  eras: Array<string> | string;
  leaders: Array<string> | string;
  sources: Array<string> | string;
}>;


export type ToldComparedQuery = { edition: { language: string, license: string | null, number: number, digest: string, publishedAt: string, eras: { nodes: Array<{ slug: string, name: string }> }, leaders: { nodes: Array<{ slug: string, name: string }> }, sources: Array<{ slug: string, title: string }>, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldEraQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldEraQuery = { edition: { language: string, license: string | null, number: number, digest: string, publishedAt: string, era: { summary: string, period: string, slug: string, name: string, leaders: Array<{ slug: string, name: string }>, previous: { slug: string, name: string } | null, next: { slug: string, name: string } | null, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldPrincipleQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldPrincipleQuery = { edition: { language: string, license: string | null, number: number, digest: string, publishedAt: string, principle: { statement: string, slug: string, name: string, broader: Array<{ slug: string, name: string }>, narrower: Array<{ slug: string, name: string }>, related: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldLeaderQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldLeaderQuery = { edition: { language: string, license: string | null, number: number, digest: string, publishedAt: string, leader: { kind: LeaderKind, slug: string, name: string, eras: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string, name: string }, principle: { slug: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string }> }, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldEventQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldEventQuery = { edition: { language: string, license: string | null, number: number, digest: string, publishedAt: string, event: { summary: string, date: string, earliest: string | null, latest: string | null, slug: string, name: string, era: { slug: string, name: string } | null, leaders: Array<{ slug: string, name: string }>, principles: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldQuoteQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldQuoteQuery = { edition: { language: string, license: string | null, number: number, digest: string, publishedAt: string, quote: { slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string }>, speaker: { kind: LeaderKind, slug: string, name: string } | null, event: { slug: string, name: string } | null, principles: Array<{ slug: string, name: string }> } | null, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldSourceQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ToldSourceQuery = { edition: { language: string, license: string | null, number: number, digest: string, publishedAt: string, sources: Array<{ slug: string, title: string, language: string, digest: string, paragraphs: number, attached: boolean, citation: string, url: string | null, license: string | null, authors: Array<string>, publisher: string | null }>, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldStanceQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  stance: string;
}>;


export type ToldStanceQuery = { edition: { language: string, license: string | null, number: number, digest: string, publishedAt: string, stances: { nodes: Array<{ kind: StanceKind, summary: string, note: string | null, era: { period: string, slug: string, name: string }, principle: { slug: string, name: string }, leaders: Array<{ slug: string, name: string }>, evidence: Array<{ paragraph: number, printedAt: string | null, gloss: string, text: string | null, source: { slug: string, title: string } }> }> }, corpus: { description: string, slug: string, title: string } } | null, default: { corpus: { slug: string } } | null };

export type ToldDefaultFragment = { default: { corpus: { slug: string } } | null };

export type ToldEditionFragment = { language: string, license: string | null, number: number, digest: string, publishedAt: string, corpus: { description: string, slug: string, title: string } };

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
  language
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
      kind
      sentence
      count
      of
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
  language
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
}`, {"hash":"8b1280f0f79e65756d440fe1fc27cf300f506ea07047e4fedb14170add834d78"}) as unknown as TypedDocumentString<ToldEditionQuery, ToldEditionQueryVariables>;
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
  language
  license
  corpus {
    description
  }
}`, {"hash":"8321b5d1525eb741b2cd33bb4c0938d83177fe74ca29b3e093acb974f965d1d8"}) as unknown as TypedDocumentString<ToldComparedQuery, ToldComparedQueryVariables>;
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
  language
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
}`, {"hash":"aaca132821757f63c8d2cac587bcb92d1e5b33f2f8bbfdb31a155084765c96c2"}) as unknown as TypedDocumentString<ToldEraQuery, ToldEraQueryVariables>;
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
  language
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
}`, {"hash":"bf25b44d3427d7de2c5bf277da7c2ef5f5bdca7f1f22a4d05132146566963d05"}) as unknown as TypedDocumentString<ToldPrincipleQuery, ToldPrincipleQueryVariables>;
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
  language
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
}`, {"hash":"f5eab20d2f4de1731138430226d079fb3132deb3d6a91af626eb43330a6c8642"}) as unknown as TypedDocumentString<ToldLeaderQuery, ToldLeaderQueryVariables>;
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
  language
  license
  corpus {
    description
  }
}`, {"hash":"2d703dd69357d0447228c7bc9d1dce9dd4be1d09f33c41fcf358af369e011cc2"}) as unknown as TypedDocumentString<ToldEventQuery, ToldEventQueryVariables>;
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
  language
  license
  corpus {
    description
  }
}`, {"hash":"47027f86e4f9b5e9ac84d7718a155536652687342d7145539f3e9698ae100593"}) as unknown as TypedDocumentString<ToldQuoteQuery, ToldQuoteQueryVariables>;
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
  language
  license
  corpus {
    description
  }
}`, {"hash":"1b900bf57edf638aee5fe1c5040191c46c65dcdc8f095a59653108b6dc86e57f"}) as unknown as TypedDocumentString<ToldSourceQuery, ToldSourceQueryVariables>;
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
  language
  license
  corpus {
    description
  }
}`, {"hash":"b70670d24c6e40ce6eb018cd14461cd7da49bb160ee5e72d079dfd5ffa9d6bde"}) as unknown as TypedDocumentString<ToldStanceQuery, ToldStanceQueryVariables>;