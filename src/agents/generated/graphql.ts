/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What has become of an entry from one edition to another. */
export type ChangeKind =
  /** Only the newer edition has it. */
  | 'ADDED'
  /** Both have it, and something about it differs. */
  | 'CHANGED'
  /** Only the older edition has it. */
  | 'REMOVED'
  /** Both have it, under different slugs: one of the two has among its `formerSlugs` what the other calls it. What names it elsewhere has not changed by that. */
  | 'RENAMED';

/** What sort of entry has changed. */
export type EditionChangeType =
  /** An entry of `codings`. */
  | 'CODING'
  /** What a corpus says of itself, such as its title, creators and licence. */
  | 'CORPUS'
  /** An entry of `eras`. */
  | 'ERA'
  /** An entry of `events`. */
  | 'EVENT'
  /** An entry of `leaders`. */
  | 'LEADER'
  /** An entry of `principles`. */
  | 'PRINCIPLE'
  /** An entry of `quotes`. */
  | 'QUOTE'
  /** An entry of `sources`. */
  | 'SOURCE'
  /** An entry of `stances`. */
  | 'STANCE';

/** What sort of happening an event is. */
export type EventKind =
  /** A conference, usually of several countries. */
  | 'CONFERENCE'
  /** A war, uprising or other armed conflict. */
  | 'CONFLICT'
  /** A congress, such as that of a party. */
  | 'CONGRESS'
  /** An election or vote. */
  | 'ELECTION'
  /** A judgment or opinion of a court. */
  | 'JUDGMENT'
  /** A statute, constitution or resolution passed. */
  | 'LEGISLATION'
  /** A meeting or plenary session. */
  | 'MEETING'
  /** A state of affairs or a turning point that marks a period. */
  | 'PERIOD_MARK'
  /** A turn of policy that no single day marks. */
  | 'POLICY_SHIFT'
  /** A proclamation, such as the founding of a state. */
  | 'PROCLAMATION'
  /** A book, pamphlet, letter or paper published. */
  | 'PUBLICATION'
  /** A speech given. */
  | 'SPEECH'
  /** A statement or declaration issued. */
  | 'STATEMENT'
  /** A treaty, agreement or charter concluded. */
  | 'TREATY';

/** Whether a leader is a person or a body. */
export type LeaderKind =
  /** An assembly, court, party, government or other body that acts and speaks as one. */
  | 'BODY'
  /** A person. */
  | 'PERSON';

/** Where an era, a leader or a source stands on a principle: what all of its stances on it that count come to. */
export type Position =
  /** It holds the principle: every stance is of a kind other than REJECTED and ABANDONED. */
  | 'AFFIRMED'
  /** Some of its stances hold the principle and some turn against it, as where sources disagree. It is opposite to no other position. */
  | 'BOTH'
  /** It turns against the principle: every stance is REJECTED or ABANDONED. */
  | 'OPPOSED'
  /** There is no stance: silence of the source, no proof of abandonment. */
  | 'SILENT';

/** How words that are given stand to what a source prints. */
export type QuoteMatch =
  /** They stand nowhere in the texts that were looked through, nor does anything like them. */
  | 'ABSENT'
  /** Most of the words stand together there, in their order, with some left out, put in or changed, or with other signs. `QuotePassage.difference` says which. At least half of the words are the same. */
  | 'ALTERED'
  /** They stand there character by character; blanks around them, and between paragraphs, do not count. */
  | 'EXACT'
  /** The same words, typed or printed otherwise: other quotation marks or dashes, blanks and line ends, a word divided at a line's end, ligatures and other compatible characters (Unicode NFKC), capitals; or quotation marks around all of them. `QuotePassage.difference` says which. */
  | 'NORMALISED'
  /** No source that was asked has its text attached: it cannot be known here. */
  | 'UNKNOWN';

/** What a search looks through. */
export type SearchType =
  /** Eras, by all their names and summary. */
  | 'ERA'
  /** Events, by all their names and summary. */
  | 'EVENT'
  /** Stances, by the glosses of their evidence: a hit is the stance whose gloss matches. */
  | 'EVIDENCE'
  /** Leaders, by all their names. */
  | 'LEADER'
  /** Principles, by all their names, statement and scope note. */
  | 'PRINCIPLE'
  /** Quotes, by their words and attribution. */
  | 'QUOTE'
  /** Stances, by their summary. */
  | 'STANCE'
  /** Quotes, by their translations: a hit is the quote whose translation matches, not the source's words. */
  | 'TRANSLATION';

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

export type AgentsCheckQuoteQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  text: string;
  sources?: Array<string> | string | null | undefined;
}>;


export type AgentsCheckQuoteQuery = { edition: { number: number, digest: string, publishedAt: string, checkQuote: { match: QuoteMatch, passages: Array<{ paragraph: number, start: number, end: number, text: string, difference: string | null, source: { id: string, slug: string, citation: string }, evidence: Array<{ id: string, gloss: string, stance: { kind: StanceKind, era: { slug: string }, principle: { slug: string } } | null, event: { slug: string } | null, quote: { slug: string } | null }> }>, notAttached: Array<{ slug: string }> }, corpus: { slug: string, title: string } } | null };

export type AgentsSourceCitationQueryVariables = Exact<{
  id: string | number;
}>;


export type AgentsSourceCitationQuery = { node:
    | { __typename: 'Coding' }
    | { __typename: 'Corpus' }
    | { __typename: 'Edition' }
    | { __typename: 'Era' }
    | { __typename: 'EraComparison' }
    | { __typename: 'Event' }
    | { __typename: 'Evidence' }
    | { __typename: 'Leader' }
    | { __typename: 'LeaderComparison' }
    | { __typename: 'Principle' }
    | { __typename: 'Quote' }
    | { __typename: 'Source', citation: string }
    | { __typename: 'SourceComparison' }
    | { __typename: 'Stance' }
   | null };

export type AgentsCompareErasQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  items: Array<string> | string;
  first: number;
  after?: string | null | undefined;
  whole: boolean;
}>;


export type AgentsCompareErasQuery = { edition: { number: number, digest: string, publishedAt: string, compareEras: { eras: Array<{ id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }>, sharedByAll?: Array<{ slug: string }>, sharedOnlyByThese?: Array<{ slug: string }>, similarity?: Array<{ shared: number, opposed: number, union: number, jaccard: number, a: { id: string }, b: { id: string } }>, transitions?: Array<{ from: { id: string }, to: { id: string }, introduced: Array<{ slug: string }>, resumed: Array<{ slug: string }>, appeared: Array<{ slug: string }>, carried: Array<{ slug: string }>, reversed: Array<{ slug: string }>, notAttested: Array<{ slug: string }>, reaffirmed: Array<{ slug: string }>, extended: Array<{ slug: string }>, narrowed: Array<{ slug: string }>, reinterpreted: Array<{ slug: string }>, rejected: Array<{ slug: string }>, abandoned: Array<{ slug: string }> }>, rowsConnection: { totalCount: number, edges: Array<{ cursor: string, node: { principle: { id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }, cells: Array<{ position: Position, kinds: Array<StanceKind> }> } }> } }, corpus: { slug: string, title: string } } | null };

export type AgentsCompareLeadersQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  items: Array<string> | string;
  first: number;
  after?: string | null | undefined;
  whole: boolean;
}>;


export type AgentsCompareLeadersQuery = { edition: { number: number, digest: string, publishedAt: string, compareLeaders: { leaders: Array<{ id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }>, sharedByAll?: Array<{ slug: string }>, sharedOnlyByThese?: Array<{ slug: string }>, similarity?: Array<{ shared: number, opposed: number, union: number, jaccard: number, a: { id: string }, b: { id: string } }>, rowsConnection: { totalCount: number, edges: Array<{ cursor: string, node: { principle: { id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }, cells: Array<{ position: Position, kinds: Array<StanceKind> }> } }> } }, corpus: { slug: string, title: string } } | null };

export type AgentsCompareSourcesQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  items: Array<string> | string;
  first: number;
  after?: string | null | undefined;
  whole: boolean;
}>;


export type AgentsCompareSourcesQuery = { edition: { number: number, digest: string, publishedAt: string, compareSources: { sources: Array<{ id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }>, sharedByAll?: Array<{ slug: string }>, sharedOnlyByThese?: Array<{ slug: string }>, similarity?: Array<{ shared: number, opposed: number, union: number, jaccard: number, a: { id: string }, b: { id: string } }>, rowsConnection: { totalCount: number, edges: Array<{ cursor: string, node: { principle: { id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }, cells: Array<{ position: Position, kinds: Array<StanceKind> }> } }> } }, corpus: { slug: string, title: string } } | null };

export type AgentsCompareEditionsQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  since: number;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentsCompareEditionsQuery = { edition: { number: number, digest: string, publishedAt: string, changes: { totalCount: number, added: number, removed: number, changed: number, renamed: number, since: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } }, edges: Array<{ cursor: string, node: { kind: ChangeKind, type: EditionChangeType, key: string, formerKey: string | null, changedFields: Array<{ name: string, before: string | null, after: string | null }>, before:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, after:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null } }> }, corpus: { slug: string, title: string } } | null };

export type PrincipleOfRowFragment = { id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } };

type HowSimilar_EraSimilarity_Fragment = { shared: number, opposed: number, union: number, jaccard: number };

type HowSimilar_LeaderSimilarity_Fragment = { shared: number, opposed: number, union: number, jaccard: number };

type HowSimilar_SourceSimilarity_Fragment = { shared: number, opposed: number, union: number, jaccard: number };

export type HowSimilarFragment =
  | HowSimilar_EraSimilarity_Fragment
  | HowSimilar_LeaderSimilarity_Fragment
  | HowSimilar_SourceSimilarity_Fragment
;

export type AgentsLeaderQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type AgentsLeaderQuery = { edition: { leader: { kind: LeaderKind, slug: string, name: string, eras: Array<{ slug: string, name: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string }, principle: { slug: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, date: string | null }> } } | null };

export type AgentsEraQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type AgentsEraQuery = { edition: { era: { ordinal: number, period: string, summary: string, slug: string, name: string, leaders: Array<{ slug: string, name: string }>, previous: { slug: string, name: string } | null, next: { slug: string, name: string } | null, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string }, principle: { slug: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, date: string | null }> } } | null };

export type AgentsPrincipleQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type AgentsPrincipleQuery = { edition: { principle: { statement: string, scopeNote: string | null, slug: string, name: string, broader: Array<{ slug: string, name: string }>, narrower: Array<{ slug: string, name: string }>, related: Array<{ slug: string, name: string }>, introductions: Array<{ kind: StanceKind, summary: string, era: { slug: string }, principle: { slug: string } }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string }, principle: { slug: string } }> }, events: { totalCount: number, nodes: Array<{ date: string, slug: string, name: string }> }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, date: string | null }> } } | null };

export type AgentsEventQueryVariables = Exact<{
  id: string | number;
}>;


export type AgentsEventQuery = { node:
    | { __typename: 'Coding' }
    | { __typename: 'Corpus' }
    | { __typename: 'Edition' }
    | { __typename: 'Era' }
    | { __typename: 'EraComparison' }
    | { __typename: 'Event', date: string, kind: EventKind, summary: string, slug: string, name: string, era: { slug: string, name: string } | null, leaders: Array<{ slug: string, name: string }>, principles: Array<{ slug: string, name: string }>, quotes: Array<{ slug: string, text: string, date: string | null }>, evidence: Array<{ paragraph: number, start: number, end: number, digest: string, printedAt: string | null, gloss: string, text: string | null, source: { slug: string } }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }
    | { __typename: 'Evidence' }
    | { __typename: 'Leader' }
    | { __typename: 'LeaderComparison' }
    | { __typename: 'Principle' }
    | { __typename: 'Quote' }
    | { __typename: 'Source' }
    | { __typename: 'SourceComparison' }
    | { __typename: 'Stance' }
   | null };

export type AgentsQuoteQueryVariables = Exact<{
  id: string | number;
}>;


export type AgentsQuoteQuery = { node:
    | { __typename: 'Coding' }
    | { __typename: 'Corpus' }
    | { __typename: 'Edition' }
    | { __typename: 'Era' }
    | { __typename: 'EraComparison' }
    | { __typename: 'Event' }
    | { __typename: 'Evidence' }
    | { __typename: 'Leader' }
    | { __typename: 'LeaderComparison' }
    | { __typename: 'Principle' }
    | { __typename: 'Quote', slug: string, text: string, language: string, date: string | null, attribution: string | null, speaker: { slug: string, name: string } | null, event: { slug: string, name: string } | null, principles: Array<{ slug: string, name: string }>, translations: Array<{ language: string, text: string, translator: string | null }>, evidence: Array<{ paragraph: number, start: number, end: number, digest: string, printedAt: string | null, gloss: string, text: string | null, source: { slug: string } }> }
    | { __typename: 'Source' }
    | { __typename: 'SourceComparison' }
    | { __typename: 'Stance' }
   | null };

export type AgentsStanceQueryVariables = Exact<{
  id: string | number;
}>;


export type AgentsStanceQuery = { node:
    | { __typename: 'Coding' }
    | { __typename: 'Corpus' }
    | { __typename: 'Edition' }
    | { __typename: 'Era' }
    | { __typename: 'EraComparison' }
    | { __typename: 'Event' }
    | { __typename: 'Evidence' }
    | { __typename: 'Leader' }
    | { __typename: 'LeaderComparison' }
    | { __typename: 'Principle' }
    | { __typename: 'Quote' }
    | { __typename: 'Source' }
    | { __typename: 'SourceComparison' }
    | { __typename: 'Stance', kind: StanceKind, position: Position, summary: string, note: string | null, confidence: number | null, era: { period: string, slug: string, name: string }, principle: { slug: string, name: string }, leaders: Array<{ slug: string, name: string }>, events: Array<{ date: string, slug: string, name: string }>, quotes: Array<{ slug: string, text: string, date: string | null }>, evidence: Array<{ paragraph: number, start: number, end: number, digest: string, printedAt: string | null, gloss: string, text: string | null, source: { slug: string } }> }
   | null };

export type AgentsSourceQueryVariables = Exact<{
  id: string | number;
}>;


export type AgentsSourceQuery = { node:
    | { __typename: 'Coding' }
    | { __typename: 'Corpus' }
    | { __typename: 'Edition' }
    | { __typename: 'Era' }
    | { __typename: 'EraComparison' }
    | { __typename: 'Event' }
    | { __typename: 'Evidence' }
    | { __typename: 'Leader' }
    | { __typename: 'LeaderComparison' }
    | { __typename: 'Principle' }
    | { __typename: 'Quote' }
    | { __typename: 'Source', slug: string, title: string, language: string, digest: string, paragraphs: number, attached: boolean, citation: string, url: string | null, license: string | null }
    | { __typename: 'SourceComparison' }
    | { __typename: 'Stance' }
   | null };

export type AgentsWholeEditionQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
}>;


export type AgentsWholeEditionQuery = { edition: { number: number, publishedAt: string, tags: Array<string>, license: string | null, creators: Array<string>, corpus: { slug: string, title: string, description: string, editions: { totalCount: number, nodes: Array<{ number: number, digest: string, publishedAt: string }> } }, sources: Array<{ slug: string, title: string }>, eras: { totalCount: number, nodes: Array<{ period: string, slug: string, name: string }> }, leaders: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, principles: { totalCount: number, nodes: Array<{ slug: string, name: string }> } } | null };

export type StanceLineFragment = { kind: StanceKind, summary: string, era: { slug: string }, principle: { slug: string } };

export type StanceLinesFragment = { totalCount: number, nodes: Array<{ kind: StanceKind, summary: string, era: { slug: string }, principle: { slug: string } }> };

export type QuoteLinesFragment = { totalCount: number, nodes: Array<{ slug: string, text: string, date: string | null }> };

export type AgentsLineageQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  principle: string;
  narrower: boolean;
}>;


export type AgentsLineageQuery = { edition: { number: number, digest: string, publishedAt: string, principle: { id: string, statement: string, slug: string, name: string, introductions: Array<{ id: string, era: { slug: string }, leaders: Array<{ slug: string }> }>, lineage: Array<{ position: Position, era: { id: string, period: string, slug: string, name: string }, stances: Array<{ id: string, kind: StanceKind, summary: string, principle: { slug: string }, leaders: Array<{ slug: string }>, evidence: Array<{ paragraph: number, start: number, end: number, digest: string, printedAt: string | null, gloss: string, text: string | null, source: { slug: string } }> }> }> } | null, corpus: { slug: string, title: string } } | null };

export type AgentsMatrixQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  eras?: Array<string> | string | null | undefined;
  columns: number;
  afterEra?: string | null | undefined;
  broader?: string | null | undefined;
  rows: number;
  afterPrinciple?: string | null | undefined;
}>;


export type AgentsMatrixQuery = { edition: { number: number, digest: string, publishedAt: string, eras: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, period: string, slug: string, name: string } }> }, principles: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, slug: string, name: string, lineage: Array<{ kinds: Array<StanceKind>, era: { slug: string } }> } }> }, corpus: { slug: string, title: string } } | null };

export type AgentsCorporaQueryVariables = Exact<{ [key: string]: never; }>;


export type AgentsCorporaQuery = { corpora: Array<{ id: string, slug: string, currentEdition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } }, editions: { nodes: Array<{ number: number }> } }> };

export type AgentsEditionQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
}>;


export type AgentsEditionQuery = { edition: { id: string, number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } | null };

export type AgentsThingsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type AgentsThingsQuery = { nodes: Array<
    | { __typename: 'Coding', id: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }
    | { __typename: 'Corpus', id: string, currentEdition: { id: string, number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }
    | { __typename: 'Edition', id: string, number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } }
    | { __typename: 'Era', id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }
    | { __typename: 'EraComparison', id: string }
    | { __typename: 'Event', id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }
    | { __typename: 'Evidence', id: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } }, stance: { __typename: 'Stance', id: string, kind: StanceKind, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } }, era: { slug: string }, principle: { slug: string } } | null, event: { __typename: 'Event', id: string, slug: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } } | null, quote: { __typename: 'Quote', id: string, slug: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } } | null }
    | { __typename: 'Leader', id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }
    | { __typename: 'LeaderComparison', id: string }
    | { __typename: 'Principle', id: string, slug: string, name: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }
    | { __typename: 'Quote', slug: string, id: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }
    | { __typename: 'Source', slug: string, id: string, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } } }
    | { __typename: 'SourceComparison', id: string }
    | { __typename: 'Stance', id: string, kind: StanceKind, edition: { number: number, digest: string, publishedAt: string, corpus: { slug: string, title: string } }, era: { slug: string }, principle: { slug: string } }
   | null> };

export type AgentsCalledQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  slugs: Array<string> | string;
  leaders?: boolean;
  eras?: boolean;
  principles?: boolean;
  events?: boolean;
  quotes?: boolean;
  sources?: boolean;
}>;


export type AgentsCalledQuery = { edition: { number: number, digest: string, publishedAt: string, leaders?: { nodes: Array<{ id: string, slug: string, formerSlugs: Array<string> }> }, eras?: { nodes: Array<{ id: string, slug: string, formerSlugs: Array<string> }> }, principles?: { nodes: Array<{ id: string, slug: string, formerSlugs: Array<string> }> }, events?: { nodes: Array<{ id: string, slug: string, formerSlugs: Array<string> }> }, quotes?: { nodes: Array<{ id: string, slug: string, formerSlugs: Array<string> }> }, sources?: Array<{ id: string, slug: string, formerSlugs: Array<string> }>, corpus: { slug: string, title: string } } | null };

export type AgentsStancesQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  era: string;
  principle: string;
}>;


export type AgentsStancesQuery = { edition: { number: number, digest: string, publishedAt: string, stances: { nodes: Array<{ id: string, kind: StanceKind, era: { slug: string }, principle: { slug: string } }> }, corpus: { slug: string, title: string } } | null };

export type StanceNamedFragment = { kind: StanceKind, era: { slug: string }, principle: { slug: string } };

export type AgentsSearchQueryVariables = Exact<{
  corpus?: string | null | undefined;
  number?: number | null | undefined;
  digest?: string | null | undefined;
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentsSearchQuery = { edition: { number: number, digest: string, publishedAt: string, search: { totalCount: number, exhaustive: boolean, leftOut: Array<string>, suggestions: Array<string>, edges: Array<{ cursor: string, snippet: string, node:
          | { __typename: 'Era', id: string, slug: string, name: string }
          | { __typename: 'Event', id: string, slug: string, name: string }
          | { __typename: 'Leader', id: string, slug: string, name: string }
          | { __typename: 'Principle', id: string, slug: string, name: string }
          | { __typename: 'Quote', id: string, slug: string, text: string }
          | { __typename: 'Stance', id: string, kind: StanceKind, era: { slug: string, name: string }, principle: { slug: string, name: string } }
         }> }, corpus: { slug: string, title: string } } | null };

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
export const NamedThingFragmentDoc = new TypedDocumentString(`
    fragment NamedThing on Named {
  slug
  name
}
    `, {"fragmentName":"NamedThing"}) as unknown as TypedDocumentString<NamedThingFragment, unknown>;
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
export const PrincipleOfRowFragmentDoc = new TypedDocumentString(`
    fragment PrincipleOfRow on Principle {
  id
  ...NamedThing
  edition {
    ...EditionNamed
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
}`, {"fragmentName":"PrincipleOfRow"}) as unknown as TypedDocumentString<PrincipleOfRowFragment, unknown>;
export const HowSimilarFragmentDoc = new TypedDocumentString(`
    fragment HowSimilar on Similarity {
  shared
  opposed
  union
  jaccard
}
    `, {"fragmentName":"HowSimilar"}) as unknown as TypedDocumentString<HowSimilarFragment, unknown>;
export const StanceLineFragmentDoc = new TypedDocumentString(`
    fragment StanceLine on Stance {
  kind
  summary
  era {
    slug
  }
  principle {
    slug
  }
}
    `, {"fragmentName":"StanceLine"}) as unknown as TypedDocumentString<StanceLineFragment, unknown>;
export const StanceLinesFragmentDoc = new TypedDocumentString(`
    fragment StanceLines on StanceConnection {
  totalCount
  nodes {
    ...StanceLine
  }
}
    fragment StanceLine on Stance {
  kind
  summary
  era {
    slug
  }
  principle {
    slug
  }
}`, {"fragmentName":"StanceLines"}) as unknown as TypedDocumentString<StanceLinesFragment, unknown>;
export const QuoteLinesFragmentDoc = new TypedDocumentString(`
    fragment QuoteLines on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    date
  }
}
    `, {"fragmentName":"QuoteLines"}) as unknown as TypedDocumentString<QuoteLinesFragment, unknown>;
export const StanceNamedFragmentDoc = new TypedDocumentString(`
    fragment StanceNamed on Stance {
  kind
  era {
    slug
  }
  principle {
    slug
  }
}
    `, {"fragmentName":"StanceNamed"}) as unknown as TypedDocumentString<StanceNamedFragment, unknown>;
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
export const AgentsCheckQuoteDocument = new TypedDocumentString(`
    query AgentsCheckQuote($corpus: String, $number: Int, $digest: String, $text: String!, $sources: [String!]) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    checkQuote(text: $text, sources: $sources) {
      match
      passages {
        source {
          id
          slug
          citation
        }
        paragraph
        start
        end
        text
        difference
        evidence {
          id
          gloss
          stance {
            kind
            era {
              slug
            }
            principle {
              slug
            }
          }
          event {
            slug
          }
          quote {
            slug
          }
        }
      }
      notAttached {
        slug
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
}`, {"hash":"f5ab35b164fb6ee70e9651ff7ebe0564b1e4d73197e70a65702dcc61fea125c6"}) as unknown as TypedDocumentString<AgentsCheckQuoteQuery, AgentsCheckQuoteQueryVariables>;
export const AgentsSourceCitationDocument = new TypedDocumentString(`
    query AgentsSourceCitation($id: ID!) {
  node(id: $id) {
    __typename
    ... on Source {
      citation
    }
  }
}
    `, {"hash":"8fcb8813ecf489407467b29ed56dc8b5e291cd3ddffb58b475fc67cd28118c84"}) as unknown as TypedDocumentString<AgentsSourceCitationQuery, AgentsSourceCitationQueryVariables>;
export const AgentsCompareErasDocument = new TypedDocumentString(`
    query AgentsCompareEras($corpus: String, $number: Int, $digest: String, $items: [String!]!, $first: Int!, $after: String, $whole: Boolean!) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    compareEras(eras: $items) {
      eras {
        id
        ...NamedThing
        edition {
          ...EditionNamed
        }
      }
      sharedByAll @include(if: $whole) {
        slug
      }
      sharedOnlyByThese @include(if: $whole) {
        slug
      }
      similarity @include(if: $whole) {
        ...HowSimilar
        a {
          id
        }
        b {
          id
        }
      }
      transitions @include(if: $whole) {
        from {
          id
        }
        to {
          id
        }
        introduced {
          slug
        }
        resumed {
          slug
        }
        appeared {
          slug
        }
        carried {
          slug
        }
        reversed {
          slug
        }
        notAttested {
          slug
        }
        reaffirmed {
          slug
        }
        extended {
          slug
        }
        narrowed {
          slug
        }
        reinterpreted {
          slug
        }
        rejected {
          slug
        }
        abandoned {
          slug
        }
      }
      rowsConnection(first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            principle {
              ...PrincipleOfRow
            }
            cells {
              position
              kinds
            }
          }
        }
      }
    }
  }
}
    fragment PrincipleOfRow on Principle {
  id
  ...NamedThing
  edition {
    ...EditionNamed
  }
}
fragment HowSimilar on Similarity {
  shared
  opposed
  union
  jaccard
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
}`, {"hash":"3e9a7d51c48f6dc4ab6ec3cd19f6e64ed8c68d008615784b56cf37bb443f0d92"}) as unknown as TypedDocumentString<AgentsCompareErasQuery, AgentsCompareErasQueryVariables>;
export const AgentsCompareLeadersDocument = new TypedDocumentString(`
    query AgentsCompareLeaders($corpus: String, $number: Int, $digest: String, $items: [String!]!, $first: Int!, $after: String, $whole: Boolean!) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    compareLeaders(leaders: $items) {
      leaders {
        id
        ...NamedThing
        edition {
          ...EditionNamed
        }
      }
      sharedByAll @include(if: $whole) {
        slug
      }
      sharedOnlyByThese @include(if: $whole) {
        slug
      }
      similarity @include(if: $whole) {
        ...HowSimilar
        a {
          id
        }
        b {
          id
        }
      }
      rowsConnection(first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            principle {
              ...PrincipleOfRow
            }
            cells {
              position
              kinds
            }
          }
        }
      }
    }
  }
}
    fragment PrincipleOfRow on Principle {
  id
  ...NamedThing
  edition {
    ...EditionNamed
  }
}
fragment HowSimilar on Similarity {
  shared
  opposed
  union
  jaccard
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
}`, {"hash":"a1d40bac594e04ee14767c4d5750bde8c55a76b219a9ab1bf0e3ae4b54e6b62b"}) as unknown as TypedDocumentString<AgentsCompareLeadersQuery, AgentsCompareLeadersQueryVariables>;
export const AgentsCompareSourcesDocument = new TypedDocumentString(`
    query AgentsCompareSources($corpus: String, $number: Int, $digest: String, $items: [String!]!, $first: Int!, $after: String, $whole: Boolean!) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    compareSources(sources: $items) {
      sources {
        id
        slug
        name: title
        edition {
          ...EditionNamed
        }
      }
      sharedByAll @include(if: $whole) {
        slug
      }
      sharedOnlyByThese @include(if: $whole) {
        slug
      }
      similarity @include(if: $whole) {
        ...HowSimilar
        a {
          id
        }
        b {
          id
        }
      }
      rowsConnection(first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            principle {
              ...PrincipleOfRow
            }
            cells {
              position
              kinds
            }
          }
        }
      }
    }
  }
}
    fragment PrincipleOfRow on Principle {
  id
  ...NamedThing
  edition {
    ...EditionNamed
  }
}
fragment HowSimilar on Similarity {
  shared
  opposed
  union
  jaccard
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
}`, {"hash":"45e1d5c2b3a31ebfba9daaaa0a0c8c2d23df920701f898673ae03be7b8ca9941"}) as unknown as TypedDocumentString<AgentsCompareSourcesQuery, AgentsCompareSourcesQueryVariables>;
export const AgentsCompareEditionsDocument = new TypedDocumentString(`
    query AgentsCompareEditions($corpus: String, $number: Int, $digest: String, $since: Int!, $first: Int!, $after: String) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    changes(since: $since, first: $first, after: $after) {
      totalCount
      added
      removed
      changed
      renamed
      since {
        ...EditionNamed
      }
      edges {
        cursor
        node {
          kind
          type
          key
          formerKey
          changedFields {
            name
            before
            after
          }
          before {
            id
          }
          after {
            id
          }
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
}`, {"hash":"66918ce9f82ab6410dddad941806131d5eaccfefbf47bc0da0bde56998808fae"}) as unknown as TypedDocumentString<AgentsCompareEditionsQuery, AgentsCompareEditionsQueryVariables>;
export const AgentsLeaderDocument = new TypedDocumentString(`
    query AgentsLeader($corpus: String, $number: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    leader(slug: $slug) {
      ...WholeName
      kind
      eras {
        ...NamedThing
      }
    }
    stances(filter: {leaders: [$slug]}, first: 50) {
      ...StanceLines
    }
    events(filter: {leaders: [$slug]}, first: 50) {
      ...EventLines
    }
    quotes(filter: {speakers: [$slug]}, first: 50) {
      ...QuoteLines
    }
  }
}
    fragment StanceLine on Stance {
  kind
  summary
  era {
    slug
  }
  principle {
    slug
  }
}
fragment StanceLines on StanceConnection {
  totalCount
  nodes {
    ...StanceLine
  }
}
fragment QuoteLines on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    date
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
}`, {"hash":"3983e95786cda1729a6e2b780f1213bba9bd3b10008539221c314a3084bd7dde"}) as unknown as TypedDocumentString<AgentsLeaderQuery, AgentsLeaderQueryVariables>;
export const AgentsEraDocument = new TypedDocumentString(`
    query AgentsEra($corpus: String, $number: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    era(slug: $slug) {
      ...WholeName
      ordinal
      period
      summary
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
      ...StanceLines
    }
    events(filter: {eras: [$slug]}, first: 50) {
      ...EventLines
    }
    quotes(filter: {eras: [$slug]}, first: 50) {
      ...QuoteLines
    }
  }
}
    fragment StanceLine on Stance {
  kind
  summary
  era {
    slug
  }
  principle {
    slug
  }
}
fragment StanceLines on StanceConnection {
  totalCount
  nodes {
    ...StanceLine
  }
}
fragment QuoteLines on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    date
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
}`, {"hash":"3ffed11543ddffde580cc96dbf2008d99dca8966aa18243d6b1ee2ae66026664"}) as unknown as TypedDocumentString<AgentsEraQuery, AgentsEraQueryVariables>;
export const AgentsPrincipleDocument = new TypedDocumentString(`
    query AgentsPrinciple($corpus: String, $number: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    principle(slug: $slug) {
      ...WholeName
      statement
      scopeNote
      broader {
        ...NamedThing
      }
      narrower {
        ...NamedThing
      }
      related {
        ...NamedThing
      }
      introductions {
        ...StanceLine
      }
    }
    stances(filter: {principles: [$slug]}, first: 50) {
      ...StanceLines
    }
    events(filter: {principles: [$slug]}, first: 50) {
      ...EventLines
    }
    quotes(filter: {principles: [$slug]}, first: 50) {
      ...QuoteLines
    }
  }
}
    fragment StanceLine on Stance {
  kind
  summary
  era {
    slug
  }
  principle {
    slug
  }
}
fragment StanceLines on StanceConnection {
  totalCount
  nodes {
    ...StanceLine
  }
}
fragment QuoteLines on QuoteConnection {
  totalCount
  nodes {
    slug
    text
    date
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
}`, {"hash":"947c86a01512a19709df86b291bca789318d4f022cabf9f14886b4a3b1050c98"}) as unknown as TypedDocumentString<AgentsPrincipleQuery, AgentsPrincipleQueryVariables>;
export const AgentsEventDocument = new TypedDocumentString(`
    query AgentsEvent($id: ID!) {
  node(id: $id) {
    __typename
    ... on Event {
      ...WholeName
      date
      kind
      summary
      era {
        ...NamedThing
      }
      leaders {
        ...NamedThing
      }
      principles {
        ...NamedThing
      }
      quotes {
        slug
        text
        date
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
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
}`, {"hash":"d7c64c74d34a638e2af4f410d60a9da2ba6d5080c4f7202aa8b40be25ae3292e"}) as unknown as TypedDocumentString<AgentsEventQuery, AgentsEventQueryVariables>;
export const AgentsQuoteDocument = new TypedDocumentString(`
    query AgentsQuote($id: ID!) {
  node(id: $id) {
    __typename
    ... on Quote {
      slug
      text
      language
      date
      attribution
      speaker {
        ...NamedThing
      }
      event {
        ...NamedThing
      }
      principles {
        ...NamedThing
      }
      translations {
        language
        text
        translator
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
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
fragment NamedThing on Named {
  slug
  name
}`, {"hash":"c74b313866a56351d2bf20ff81e6c209f338e62e72c70609587c167679b2de64"}) as unknown as TypedDocumentString<AgentsQuoteQuery, AgentsQuoteQueryVariables>;
export const AgentsStanceDocument = new TypedDocumentString(`
    query AgentsStance($id: ID!) {
  node(id: $id) {
    __typename
    ... on Stance {
      kind
      position
      summary
      note
      confidence
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
      events {
        ...NamedThing
        date
      }
      quotes {
        slug
        text
        date
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
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
fragment NamedThing on Named {
  slug
  name
}`, {"hash":"577502dc9476ab018d97f27fbce7b6fd90edbc79aeb38ec7b7537b3189b2daa3"}) as unknown as TypedDocumentString<AgentsStanceQuery, AgentsStanceQueryVariables>;
export const AgentsSourceDocument = new TypedDocumentString(`
    query AgentsSource($id: ID!) {
  node(id: $id) {
    __typename
    ... on Source {
      slug
      title
      language
      digest
      paragraphs
      attached
      citation
      url
      license
    }
  }
}
    `, {"hash":"a1677bd40b1941df4d7eb9114ba4726acbc3f5882f8f99e8a6cb0cffe9df82c2"}) as unknown as TypedDocumentString<AgentsSourceQuery, AgentsSourceQueryVariables>;
export const AgentsWholeEditionDocument = new TypedDocumentString(`
    query AgentsWholeEdition($corpus: String, $number: Int, $digest: String) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    number
    publishedAt
    tags
    license
    creators
    corpus {
      slug
      title
      description
      editions(last: 20) {
        totalCount
        nodes {
          number
          digest
          publishedAt
        }
      }
    }
    sources {
      slug
      title
    }
    eras(first: 50) {
      totalCount
      nodes {
        ...NamedThing
        period
      }
    }
    leaders(first: 50) {
      totalCount
      nodes {
        ...NamedThing
      }
    }
    principles(first: 100) {
      totalCount
      nodes {
        ...NamedThing
      }
    }
  }
}
    fragment NamedThing on Named {
  slug
  name
}`, {"hash":"58643803c7c86231bfaf471c31ba868f0db5645cd0db93b3fb60a7d5d2cdeff2"}) as unknown as TypedDocumentString<AgentsWholeEditionQuery, AgentsWholeEditionQueryVariables>;
export const AgentsLineageDocument = new TypedDocumentString(`
    query AgentsLineage($corpus: String, $number: Int, $digest: String, $principle: String!, $narrower: Boolean!) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    principle(slug: $principle) {
      id
      ...NamedThing
      statement
      introductions {
        id
        era {
          slug
        }
        leaders {
          slug
        }
      }
      lineage(includeNarrower: $narrower) {
        position
        era {
          id
          ...NamedThing
          period
        }
        stances {
          id
          kind
          summary
          principle {
            slug
          }
          leaders {
            slug
          }
          evidence {
            ...EvidencePlace
          }
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
fragment NamedThing on Named {
  slug
  name
}`, {"hash":"eb5ddea1f7cf2087e8b9c5dec4949f2ec6e39e58b961e6aa9ed95fcd6605ab4b"}) as unknown as TypedDocumentString<AgentsLineageQuery, AgentsLineageQueryVariables>;
export const AgentsMatrixDocument = new TypedDocumentString(`
    query AgentsMatrix($corpus: String, $number: Int, $digest: String, $eras: [String!], $columns: Int!, $afterEra: String, $broader: String, $rows: Int!, $afterPrinciple: String) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    eras(filter: {slugs: $eras}, first: $columns, after: $afterEra) {
      totalCount
      edges {
        cursor
        node {
          id
          ...NamedThing
          period
        }
      }
    }
    principles(filter: {broader: $broader}, first: $rows, after: $afterPrinciple) {
      totalCount
      edges {
        cursor
        node {
          id
          ...NamedThing
          lineage {
            era {
              slug
            }
            kinds
          }
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
}`, {"hash":"98dff2a92e759d22d6f748afad0259d09db63ae8c56003a8711a04d2d9d1b111"}) as unknown as TypedDocumentString<AgentsMatrixQuery, AgentsMatrixQueryVariables>;
export const AgentsCorporaDocument = new TypedDocumentString(`
    query AgentsCorpora {
  corpora {
    id
    slug
    currentEdition {
      ...EditionNamed
    }
    editions(last: 100) {
      nodes {
        number
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
}`, {"hash":"3f1521eb49ee4446face79c2f7841c71747d5c431594aa852f62a05aea63e169"}) as unknown as TypedDocumentString<AgentsCorporaQuery, AgentsCorporaQueryVariables>;
export const AgentsEditionDocument = new TypedDocumentString(`
    query AgentsEdition($corpus: String, $number: Int, $digest: String) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    id
    ...EditionNamed
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
}`, {"hash":"1bce962ce0cadf473112147a38e32d7f0466df51f03e766ab81610620c25c2a9"}) as unknown as TypedDocumentString<AgentsEditionQuery, AgentsEditionQueryVariables>;
export const AgentsThingsDocument = new TypedDocumentString(`
    query AgentsThings($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Corpus {
      currentEdition {
        id
        ...EditionNamed
      }
    }
    ... on Edition {
      ...EditionNamed
    }
    ... on Entity {
      edition {
        ...EditionNamed
      }
    }
    ... on Named {
      ...NamedThing
    }
    ... on Source {
      slug
    }
    ... on Evidence {
      stance {
        __typename
        id
        ...StanceNamed
        edition {
          ...EditionNamed
        }
      }
      event {
        __typename
        id
        slug
        edition {
          ...EditionNamed
        }
      }
      quote {
        __typename
        id
        slug
        edition {
          ...EditionNamed
        }
      }
    }
    ... on Quote {
      slug
    }
    ... on Stance {
      ...StanceNamed
    }
  }
}
    fragment StanceNamed on Stance {
  kind
  era {
    slug
  }
  principle {
    slug
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
}`, {"hash":"0ebc0cdfcb419a2f6d622bf97a103860c5cc824b6fbaeb001bc535da9a7a4bb3"}) as unknown as TypedDocumentString<AgentsThingsQuery, AgentsThingsQueryVariables>;
export const AgentsCalledDocument = new TypedDocumentString(`
    query AgentsCalled($corpus: String, $number: Int, $digest: String, $slugs: [String!]!, $leaders: Boolean! = false, $eras: Boolean! = false, $principles: Boolean! = false, $events: Boolean! = false, $quotes: Boolean! = false, $sources: Boolean! = false) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    leaders(filter: {slugs: $slugs}, first: 100) @include(if: $leaders) {
      nodes {
        id
        slug
        formerSlugs
      }
    }
    eras(filter: {slugs: $slugs}, first: 100) @include(if: $eras) {
      nodes {
        id
        slug
        formerSlugs
      }
    }
    principles(filter: {slugs: $slugs}, first: 100) @include(if: $principles) {
      nodes {
        id
        slug
        formerSlugs
      }
    }
    events(filter: {slugs: $slugs}, first: 100) @include(if: $events) {
      nodes {
        id
        slug
        formerSlugs
      }
    }
    quotes(filter: {slugs: $slugs}, first: 100) @include(if: $quotes) {
      nodes {
        id
        slug
        formerSlugs
      }
    }
    sources(filter: {slugs: $slugs}) @include(if: $sources) {
      id
      slug
      formerSlugs
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
}`, {"hash":"c5ee0872931cabfe1812feaf6eab0662c1b1a81a0f54725986f7adc17981414b"}) as unknown as TypedDocumentString<AgentsCalledQuery, AgentsCalledQueryVariables>;
export const AgentsStancesDocument = new TypedDocumentString(`
    query AgentsStances($corpus: String, $number: Int, $digest: String, $era: String!, $principle: String!) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    stances(filter: {eras: [$era], principles: [$principle]}) {
      nodes {
        id
        ...StanceNamed
      }
    }
  }
}
    fragment StanceNamed on Stance {
  kind
  era {
    slug
  }
  principle {
    slug
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
}`, {"hash":"e78ad62997d0446a5016549404d5317bf4ad09bad258146596c2376ab402a116"}) as unknown as TypedDocumentString<AgentsStancesQuery, AgentsStancesQueryVariables>;
export const AgentsSearchDocument = new TypedDocumentString(`
    query AgentsSearch($corpus: String, $number: Int, $digest: String, $text: String!, $types: [SearchType!], $first: Int!, $after: String) {
  edition(corpus: $corpus, number: $number, digest: $digest) {
    ...EditionNamed
    search(text: $text, types: $types, first: $first, after: $after) {
      totalCount
      exhaustive
      leftOut
      suggestions
      edges {
        cursor
        snippet
        node {
          __typename
          ... on Node {
            id
          }
          ... on Named {
            ...NamedThing
          }
          ... on Quote {
            slug
            text
          }
          ... on Stance {
            kind
            era {
              ...NamedThing
            }
            principle {
              ...NamedThing
            }
          }
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
}`, {"hash":"40707755c843e358f041289e0da8788488a1ff09067deb6ae05d6b7a5fe4fefe"}) as unknown as TypedDocumentString<AgentsSearchQuery, AgentsSearchQueryVariables>;