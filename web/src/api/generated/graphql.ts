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

/** Which codings to list: those that meet every condition given. An unknown slug or coder is BAD_USER_INPUT. */
export type CodingFilter = {
  /** Only codings of the coders with these slugs. */
  coders?: Array<string> | null | undefined;
  /** Only codings of the eras with these slugs. */
  eras?: Array<string> | null | undefined;
  /** Only codings of these kinds. Omitted or null: of every kind. Empty: none. */
  kinds?: Array<StanceKind> | null | undefined;
  /** Only codings of the principles with these slugs. */
  principles?: Array<string> | null | undefined;
};

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

/** Which events to list: those that meet every condition given. An unknown slug is BAD_USER_INPUT, as is a `to` before `from`. */
export type EventFilter = {
  /** Only events of the eras with these slugs. */
  eras?: Array<string> | null | undefined;
  /** Only events that may have happened on or after the first day of this date. */
  from?: string | null | undefined;
  /** Only events of these kinds. */
  kinds?: Array<EventKind> | null | undefined;
  /** Only events in which one of the leaders with these slugs had a part. */
  leaders?: Array<string> | null | undefined;
  /** Only events at which one of the principles with these slugs was at issue. */
  principles?: Array<string> | null | undefined;
  /** Only the events with these slugs, or that had them; in the list's order, not in theirs. Unknown: BAD_USER_INPUT. */
  slugs?: Array<string> | null | undefined;
  /** Only events of which one of the sources with these slugs speaks. */
  sources?: Array<string> | null | undefined;
  /** Only events that may have happened on or before the last day of this date. */
  to?: string | null | undefined;
};

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

/** Which quotes to list: those that meet every condition given. An unknown slug is BAD_USER_INPUT. */
export type QuoteFilter = {
  /** Only quotes that carry a stance of one of the eras with these slugs, or were said at an event of one. */
  eras?: Array<string> | null | undefined;
  /** Only quotes that speak of one of the principles with these slugs. */
  principles?: Array<string> | null | undefined;
  /** Only the quotes with these slugs, or that had them; in the list's order, not in theirs. Unknown: BAD_USER_INPUT. */
  slugs?: Array<string> | null | undefined;
  /** Only quotes that one of the sources with these slugs prints. */
  sources?: Array<string> | null | undefined;
  /** Only quotes of the leaders with these slugs. */
  speakers?: Array<string> | null | undefined;
};

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

/** Which stances to list: those that meet every condition given. An unknown slug is BAD_USER_INPUT. */
export type StanceFilter = {
  /** Only stances of the eras with these slugs. */
  eras?: Array<string> | null | undefined;
  /** Only stances of these kinds. Omitted or null: of every kind. Empty: none. */
  kinds?: Array<StanceKind> | null | undefined;
  /** Only stances for which the source names one of the leaders with these slugs. */
  leaders?: Array<string> | null | undefined;
  /** Only stances of eras that stand so on the principle, by all of their stances on it; SILENT is met by none. */
  positions?: Array<Position> | null | undefined;
  /** Only stances on the principles with these slugs. */
  principles?: Array<string> | null | undefined;
  /** Only the stances with these keys, each `era/principle/KIND`, as citations and exports name them; in the list's order, not in theirs. Unknown: BAD_USER_INPUT. */
  slugs?: Array<string> | null | undefined;
  /** Only stances with evidence from one of the sources with these slugs. */
  sources?: Array<string> | null | undefined;
};

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

export type EditionStampFragment = { number: number, digest: string, publishedAt: string, language: string, corpus: { slug: string, title: string }, sources: Array<{ title: string }> };

export type CorporaQueryVariables = Exact<{ [key: string]: never; }>;


export type CorporaQuery = { corpora: Array<{ slug: string, title: string, description: string, currentEdition: { number: number, language: string, labelLanguages: Array<string> }, editions: { nodes: Array<{ number: number, digest: string }> } }> };

export type SuggestionsQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  text: string;
}>;


export type SuggestionsQuery = { edition: { search: { suggestions: Array<string>, nodes: Array<
        | { __typename: 'Era', slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }
        | { __typename: 'Event', slug: string, name: string, labels: Array<{ language: string, value: string }> }
        | { __typename: 'Leader', slug: string, name: string, labels: Array<{ language: string, value: string }> }
        | { __typename: 'Principle', slug: string, name: string, labels: Array<{ language: string, value: string }> }
        | { __typename: 'Quote', slug: string, text: string, attribution: string | null, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }
        | { __typename: 'Stance', kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } }
      > } } | null };

export type MatrixQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  erasAfter?: string | null | undefined;
  principlesAfter?: string | null | undefined;
  leadersAfter?: string | null | undefined;
}>;


export type MatrixQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, eras: { nodes: Array<{ slug: string, name: string, ordinal: number, period: string, formerSlugs: Array<string>, stances: Array<{ kind: StanceKind, summary: string, principle: { slug: string }, leaders: Array<{ slug: string }> }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, principles: { nodes: Array<{ slug: string, name: string, formerSlugs: Array<string>, broader: Array<{ slug: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, leaders: { nodes: Array<{ slug: string, name: string, formerSlugs: Array<string>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type EvidenceDetailFragment = { printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } };

export type WhatRestsFragment = { stance: { kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } } | null, event: { slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> } | null, quote: { slug: string, text: string } | null };

export type QuoteDetailFragment = { slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null };

export type StanceDetailFragment = { id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> };

export type StancesBehindQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  filter: StanceFilter;
  after?: string | null | undefined;
}>;


export type StancesBehindQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, stances: { totalCount: number, nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

type SearchHitDetail_Era_Fragment = { __typename: 'Era', slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> };

type SearchHitDetail_Event_Fragment = { __typename: 'Event', slug: string, name: string, labels: Array<{ language: string, value: string }> };

type SearchHitDetail_Leader_Fragment = { __typename: 'Leader', slug: string, name: string, labels: Array<{ language: string, value: string }> };

type SearchHitDetail_Principle_Fragment = { __typename: 'Principle', slug: string, name: string, labels: Array<{ language: string, value: string }> };

type SearchHitDetail_Quote_Fragment = { __typename: 'Quote', slug: string, text: string, attribution: string | null, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null };

type SearchHitDetail_Stance_Fragment = { __typename: 'Stance', kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } };

export type SearchHitDetailFragment =
  | SearchHitDetail_Era_Fragment
  | SearchHitDetail_Event_Fragment
  | SearchHitDetail_Leader_Fragment
  | SearchHitDetail_Principle_Fragment
  | SearchHitDetail_Quote_Fragment
  | SearchHitDetail_Stance_Fragment
;

export type PrincipleNameFragment = { slug: string, name: string, labels: Array<{ language: string, value: string }> };

export type EraNameFragment = { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> };

export type LeaderNameFragment = { slug: string, name: string, labels: Array<{ language: string, value: string }> };

export type SourceNameFragment = { slug: string, title: string };

export type EventNameFragment = { slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> };

type OtherNames_Era_Fragment = { formerSlugs: Array<string>, altLabels: Array<{ language: string, value: string }> };

type OtherNames_Event_Fragment = { formerSlugs: Array<string>, altLabels: Array<{ language: string, value: string }> };

type OtherNames_Leader_Fragment = { formerSlugs: Array<string>, altLabels: Array<{ language: string, value: string }> };

type OtherNames_Principle_Fragment = { formerSlugs: Array<string>, altLabels: Array<{ language: string, value: string }> };

export type OtherNamesFragment =
  | OtherNames_Era_Fragment
  | OtherNames_Event_Fragment
  | OtherNames_Leader_Fragment
  | OtherNames_Principle_Fragment
;

export type EraStepQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  eras: Array<string> | string;
}>;


export type EraStepQuery = { edition: { compareEras: { transitions: Array<{ introduced: Array<{ slug: string }>, resumed: Array<{ slug: string }>, appeared: Array<{ slug: string }>, carried: Array<{ slug: string }>, reversed: Array<{ slug: string }>, notAttested: Array<{ slug: string }>, rejected: Array<{ slug: string }>, abandoned: Array<{ slug: string }> }> } } | null };

export type ChangesQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  since: number;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, changes: { totalCount: number, nodes: Array<{ kind: ChangeKind, type: EditionChangeType, key: string, formerKey: string | null, fields: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type CheckQuoteQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  text: string;
  sources?: Array<string> | string | null | undefined;
}>;


export type CheckQuoteQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, checkQuote: { match: QuoteMatch, passages: Array<{ match: QuoteMatch, paragraph: number, start: number, end: number, text: string, difference: string | null, source: { slug: string, title: string, citation: string, language: string }, evidence: Array<{ stance: { kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } } | null, event: { slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> } | null, quote: { slug: string, text: string } | null }> }>, notAttached: Array<{ slug: string, title: string }> }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type CheckedPassageFragment = { match: QuoteMatch, paragraph: number, start: number, end: number, text: string, difference: string | null, source: { slug: string, title: string, citation: string, language: string }, evidence: Array<{ stance: { kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } } | null, event: { slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> } | null, quote: { slug: string, text: string } | null }> };

export type ComparedEditionFragment = { number: number, digest: string, corpus: { slug: string, title: string, currentEdition: { number: number } } };

export type ComparedPrincipleFragment = { id: string, slug: string, name: string, edition: { number: number, digest: string, corpus: { slug: string, title: string, currentEdition: { number: number } } }, labels: Array<{ language: string, value: string }> };

export type MatchedPrincipleFragment = { formerSlugs: Array<string>, id: string, slug: string, name: string, exactMatch: Array<{ corpus: string, slug: string }>, closeMatch: Array<{ corpus: string, slug: string }>, edition: { number: number, digest: string, corpus: { slug: string, title: string, currentEdition: { number: number } } }, labels: Array<{ language: string, value: string }> };

export type ComparedEraFragment = { id: string, slug: string, name: string, ordinal: number, period: string, edition: { number: number, digest: string, publishedAt: string, language: string, corpus: { slug: string, title: string, currentEdition: { number: number } }, sources: Array<{ title: string }> }, labels: Array<{ language: string, value: string }> };

export type CompareErasQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  eras: Array<string> | string;
  kinds?: Array<StanceKind> | StanceKind | null | undefined;
  principles?: Array<string> | string | null | undefined;
  rollUp: boolean;
}>;


export type CompareErasQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, compareEras: { eras: Array<{ id: string, slug: string, name: string, ordinal: number, period: string, edition: { number: number, digest: string, publishedAt: string, language: string, corpus: { slug: string, title: string, currentEdition: { number: number } }, sources: Array<{ title: string }> }, labels: Array<{ language: string, value: string }> }>, rows: Array<{ principle: { formerSlugs: Array<string>, id: string, slug: string, name: string, exactMatch: Array<{ corpus: string, slug: string }>, closeMatch: Array<{ corpus: string, slug: string }>, edition: { number: number, digest: string, corpus: { slug: string, title: string, currentEdition: { number: number } } }, labels: Array<{ language: string, value: string }> }, matched: Array<{ formerSlugs: Array<string>, id: string, slug: string, name: string, exactMatch: Array<{ corpus: string, slug: string }>, closeMatch: Array<{ corpus: string, slug: string }>, edition: { number: number, digest: string, corpus: { slug: string, title: string, currentEdition: { number: number } } }, labels: Array<{ language: string, value: string }> }>, cells: Array<{ kinds: Array<StanceKind>, stances: Array<{ principle: { slug: string } }> }> }>, transitions: Array<{ introduced: Array<{ id: string }>, resumed: Array<{ id: string }>, appeared: Array<{ id: string }>, carried: Array<{ id: string }>, reversed: Array<{ id: string }>, reaffirmed: Array<{ id: string }>, extended: Array<{ id: string }>, narrowed: Array<{ id: string }>, reinterpreted: Array<{ id: string }>, rejected: Array<{ id: string }>, abandoned: Array<{ id: string }>, notAttested: Array<{ id: string }> }>, similarity: Array<{ shared: number, opposed: number, union: number, jaccard: number, a: { id: string }, b: { id: string } }>, sharedByAll: Array<{ id: string }> }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type CompareLeadersQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  leaders: Array<string> | string;
  kinds?: Array<StanceKind> | StanceKind | null | undefined;
  principles?: Array<string> | string | null | undefined;
  rollUp: boolean;
}>;


export type CompareLeadersQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, compareLeaders: { leaders: Array<{ id: string, slug: string, name: string, edition: { number: number, digest: string, corpus: { slug: string, title: string, currentEdition: { number: number } } }, labels: Array<{ language: string, value: string }> }>, rows: Array<{ principle: { id: string, slug: string, name: string, edition: { number: number, digest: string, corpus: { slug: string, title: string, currentEdition: { number: number } } }, labels: Array<{ language: string, value: string }> }, cells: Array<{ kinds: Array<StanceKind>, stances: Array<{ principle: { slug: string } }> }> }>, similarity: Array<{ shared: number, opposed: number, union: number, jaccard: number, a: { id: string }, b: { id: string } }>, sharedByAll: Array<{ id: string }> }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type CompareSourcesQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  sources: Array<string> | string;
  kinds?: Array<StanceKind> | StanceKind | null | undefined;
  principles?: Array<string> | string | null | undefined;
  rollUp: boolean;
}>;


export type CompareSourcesQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, compareSources: { sources: Array<{ id: string, slug: string, title: string, edition: { number: number, digest: string, corpus: { slug: string, title: string, currentEdition: { number: number } } } }>, rows: Array<{ principle: { id: string, slug: string, name: string, edition: { number: number, digest: string, corpus: { slug: string, title: string, currentEdition: { number: number } } }, labels: Array<{ language: string, value: string }> }, cells: Array<{ kinds: Array<StanceKind>, stances: Array<{ principle: { slug: string } }> }> }>, similarity: Array<{ shared: number, opposed: number, union: number, jaccard: number, a: { id: string }, b: { id: string } }>, sharedByAll: Array<{ id: string }> }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type ComparableErasQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ComparableErasQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, eras: { nodes: Array<{ slug: string, name: string, ordinal: number, period: string, formerSlugs: Array<string>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null, corpora: Array<{ slug: string, title: string, currentEdition: { number: number, digest: string, eras: { nodes: Array<{ slug: string, name: string, ordinal: number, period: string, formerSlugs: Array<string>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } }> };

export type ComparableLeadersQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ComparableLeadersQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, leaders: { nodes: Array<{ slug: string, name: string, formerSlugs: Array<string>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type ComparableSourcesQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
}>;


export type ComparableSourcesQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, sources: Array<{ formerSlugs: Array<string>, title: string, slug: string }>, corpus: { slug: string, title: string } } | null };

export type ComparablePrinciplesQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ComparablePrinciplesQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, principles: { nodes: Array<{ slug: string, name: string, formerSlugs: Array<string>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type WordsBehindQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  filter: StanceFilter;
  after?: string | null | undefined;
}>;


export type WordsBehindQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, stances: { nodes: Array<{ id: string, kind: StanceKind, era: { slug: string }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, gloss: string, text: string | null, source: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type StanceInWordsFragment = { id: string, kind: StanceKind, era: { slug: string }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, gloss: string, text: string | null, source: { slug: string, title: string, language: string } }> };

export type LineageQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  principle: string;
  includeNarrower: boolean;
}>;


export type LineageQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, principle: { statement: string, slug: string, name: string, broader: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, narrower: Array<{ slug: string, name: string, narrower: Array<{ slug: string, name: string, narrower: Array<{ slug: string, name: string, narrower: Array<{ slug: string, name: string, narrower: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, labels: Array<{ language: string, value: string }> }>, labels: Array<{ language: string, value: string }> }>, labels: Array<{ language: string, value: string }> }>, labels: Array<{ language: string, value: string }> }>, stances: Array<{ era: { slug: string }, events: Array<{ slug: string }>, quotes: Array<{ slug: string }> }>, lineage: Array<{ era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, stances: Array<{ kind: StanceKind, summary: string, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } }>, opposedParts: Array<{ kind: StanceKind, summary: string, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } }> }>, events: Array<{ summary: string, slug: string, name: string, date: string, era: { slug: string } | null, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }>, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, event: { era: { slug: string } | null } | null, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }>, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, labels: Array<{ language: string, value: string }> } | null, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type PrinciplesToFollowQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PrinciplesToFollowQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, principles: { nodes: Array<{ slug: string, name: string, formerSlugs: Array<string>, broader: Array<{ slug: string }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type FrontQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
}>;


export type FrontQuery = { corpora: Array<{ slug: string, title: string }>, edition: { number: number, digest: string, publishedAt: string, language: string, eras: { totalCount: number, nodes: Array<{ earliest: string | null, latest: string | null }> }, principles: { totalCount: number }, findings: Array<{ kind: FindingKind, sentence: string, count: number, of: number, principles: Array<{ slug: string }> }>, stanceCounts: Array<{ kind: StanceKind | null, count: number, era: { slug: string } | null }>, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type PinnedCellQueryVariables = Exact<{
  corpus: string;
  edition: number;
  digest: string;
  eras: Array<string> | string;
  leaders: Array<string> | string;
  sources: Array<string> | string;
  principles: Array<string> | string;
  stances: StanceFilter;
  after?: string | null | undefined;
}>;


export type PinnedCellQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, eras: { nodes: Array<{ slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }> }, leaders: { nodes: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> }, inSources: Array<{ slug: string, title: string }>, principles: { nodes: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> }, stances: { nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type ParagraphReadFragment = { number: number, text: string | null, evidence: Array<{ id: string, start: number, end: number, digest: string, gloss: string, printedAt: string | null, stance: { summary: string, kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } } | null, event: { slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> } | null, quote: { slug: string, text: string } | null }> };

export type ParagraphsPageFragment = { totalCount: number, nodes: Array<{ number: number, text: string | null, evidence: Array<{ id: string, start: number, end: number, digest: string, gloss: string, printedAt: string | null, stance: { summary: string, kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } } | null, event: { slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> } | null, quote: { slug: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type SourceReadFragment = { slug: string, title: string, language: string, digest: string, headings: Array<number>, citation: string, url: string | null, license: string | null, attached: boolean };

export type ReadingQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type ReadingQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, read: Array<{ slug: string, title: string, language: string, digest: string, headings: Array<number>, citation: string, url: string | null, license: string | null, attached: boolean, paragraphsConnection: { totalCount: number, nodes: Array<{ number: number, text: string | null, evidence: Array<{ id: string, start: number, end: number, digest: string, gloss: string, printedAt: string | null, stance: { summary: string, kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } } | null, event: { slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> } | null, quote: { slug: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }>, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type MoreParagraphsQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
  after?: string | null | undefined;
}>;


export type MoreParagraphsQuery = { edition: { read: Array<{ paragraphsConnection: { totalCount: number, nodes: Array<{ number: number, text: string | null, evidence: Array<{ id: string, start: number, end: number, digest: string, gloss: string, printedAt: string | null, stance: { summary: string, kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } } | null, event: { slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> } | null, quote: { slug: string, text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> } | null };

export type SourceListQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
}>;


export type SourceListQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, sources: Array<{ slug: string, title: string, language: string, issued: string | null, paragraphs: number, attached: boolean }>, stanceCounts: Array<{ count: number, source: { slug: string } | null }>, corpus: { slug: string, title: string } } | null };

export type SearchHitsFragment = { totalCount: number, exhaustive: boolean, leftOut: Array<string>, suggestions: Array<string>, edges: Array<{ matched: SearchType, snippet: string, node:
      | { __typename: 'Era', slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }
      | { __typename: 'Event', slug: string, name: string, labels: Array<{ language: string, value: string }> }
      | { __typename: 'Leader', slug: string, name: string, labels: Array<{ language: string, value: string }> }
      | { __typename: 'Principle', slug: string, name: string, labels: Array<{ language: string, value: string }> }
      | { __typename: 'Quote', slug: string, text: string, attribution: string | null, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }
      | { __typename: 'Stance', kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } }
     }> };

export type SearchResultsQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first: number;
  after?: string | null | undefined;
  elsewhere: boolean;
}>;


export type SearchResultsQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, search: { totalCount: number, exhaustive: boolean, leftOut: Array<string>, suggestions: Array<string>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ matched: SearchType, snippet: string, node:
          | { __typename: 'Era', slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }
          | { __typename: 'Event', slug: string, name: string, labels: Array<{ language: string, value: string }> }
          | { __typename: 'Leader', slug: string, name: string, labels: Array<{ language: string, value: string }> }
          | { __typename: 'Principle', slug: string, name: string, labels: Array<{ language: string, value: string }> }
          | { __typename: 'Quote', slug: string, text: string, attribution: string | null, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }
          | { __typename: 'Stance', kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } }
         }> }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null, corpora?: Array<{ slug: string, title: string, currentEdition: { search: { totalCount: number, exhaustive: boolean, leftOut: Array<string>, suggestions: Array<string>, edges: Array<{ matched: SearchType, snippet: string, node:
            | { __typename: 'Era', slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }
            | { __typename: 'Event', slug: string, name: string, labels: Array<{ language: string, value: string }> }
            | { __typename: 'Leader', slug: string, name: string, labels: Array<{ language: string, value: string }> }
            | { __typename: 'Principle', slug: string, name: string, labels: Array<{ language: string, value: string }> }
            | { __typename: 'Quote', slug: string, text: string, attribution: string | null, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }
            | { __typename: 'Stance', kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } }
           }> } } }> };

export type StancePageQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  stances: StanceFilter;
  cell: StanceFilter;
  codings: CodingFilter;
}>;


export type StancePageQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, stances: { nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }> }, cell: { nodes: Array<{ kind: StanceKind, summary: string }> }, codings: { nodes: Array<{ id: string, coder: string, kind: StanceKind, confidence: number | null, note: string | null }> }, agreement: { coders: Array<string> }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type PassageInContextQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  source: string;
  paragraph: number;
}>;


export type PassageInContextQuery = { edition: { sources: Array<{ paragraph: { text: string | null } | null }> } | null };

export type StanceNowQueryVariables = Exact<{
  corpus?: string | null | undefined;
  stance: StanceFilter;
}>;


export type StanceNowQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, stances: { nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }> }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type EraDetailFragment = { summary: string, slug: string, name: string, ordinal: number, period: string, formerSlugs: Array<string>, stances: Array<{ kind: StanceKind, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } }>, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, overlaps: Array<{ slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }>, previous: { slug: string, name: string, ordinal: number, period: string, stances: Array<{ principle: { slug: string } }>, labels: Array<{ language: string, value: string }> } | null, next: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } | null, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

export type EraPageQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type EraPageQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, era: { summary: string, slug: string, name: string, ordinal: number, period: string, formerSlugs: Array<string>, stances: Array<{ kind: StanceKind, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> } }>, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, overlaps: Array<{ slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }>, previous: { slug: string, name: string, ordinal: number, period: string, stances: Array<{ principle: { slug: string } }>, labels: Array<{ language: string, value: string }> } | null, next: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } | null, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, eras: { totalCount: number }, stances: { totalCount: number, nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, events: { totalCount: number, nodes: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type StanceOnIssueFragment = { kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, events: Array<{ slug: string }>, quotes: Array<{ slug: string }> };

export type PrincipleAtIssueFragment = { slug: string, name: string, stances: Array<{ kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, events: Array<{ slug: string }>, quotes: Array<{ slug: string }> }>, labels: Array<{ language: string, value: string }> };

export type EventDetailFragment = { kind: EventKind, summary: string, slug: string, name: string, date: string, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } | null, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, principles: Array<{ slug: string, name: string, stances: Array<{ kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, events: Array<{ slug: string }>, quotes: Array<{ slug: string }> }>, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }>, labels: Array<{ language: string, value: string }> };

export type EventPageQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type EventPageQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, event: { kind: EventKind, summary: string, slug: string, name: string, date: string, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } | null, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, principles: Array<{ slug: string, name: string, stances: Array<{ kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, events: Array<{ slug: string }>, quotes: Array<{ slug: string }> }>, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }>, labels: Array<{ language: string, value: string }> } | null, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type LeadersOfEraFragment = { leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> };

export type LeaderDetailFragment = { kind: LeaderKind, slug: string, name: string, formerSlugs: Array<string>, eras: Array<{ slug: string, name: string, ordinal: number, period: string, previous: { leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> } | null, next: { leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> } | null, labels: Array<{ language: string, value: string }>, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

export type LeaderPageQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type LeaderPageQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, leader: { kind: LeaderKind, slug: string, name: string, formerSlugs: Array<string>, eras: Array<{ slug: string, name: string, ordinal: number, period: string, previous: { leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> } | null, next: { leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> } | null, labels: Array<{ language: string, value: string }>, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, events: { totalCount: number, nodes: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type ListCountsFragment = { allPrinciples: { totalCount: number }, allEras: { totalCount: number }, allLeaders: { totalCount: number }, allEvents: { totalCount: number }, allQuotes: { totalCount: number } };

export type ListedPrincipleFragment = { statement: string, slug: string, name: string, broader: Array<{ slug: string }>, stances: Array<{ era: { slug: string } }>, labels: Array<{ language: string, value: string }> };

export type PrincipleListQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PrincipleListQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, principles: { totalCount: number, nodes: Array<{ statement: string, slug: string, name: string, broader: Array<{ slug: string }>, stances: Array<{ era: { slug: string } }>, labels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }>, allPrinciples: { totalCount: number }, allEras: { totalCount: number }, allLeaders: { totalCount: number }, allEvents: { totalCount: number }, allQuotes: { totalCount: number } } | null };

export type ListedEraFragment = { summary: string, slug: string, name: string, ordinal: number, period: string, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, principles: Array<{ slug: string }>, labels: Array<{ language: string, value: string }> };

export type EraListQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EraListQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, eras: { totalCount: number, nodes: Array<{ summary: string, slug: string, name: string, ordinal: number, period: string, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, principles: Array<{ slug: string }>, labels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }>, allPrinciples: { totalCount: number }, allEras: { totalCount: number }, allLeaders: { totalCount: number }, allEvents: { totalCount: number }, allQuotes: { totalCount: number } } | null };

export type ListedLeaderFragment = { kind: LeaderKind, slug: string, name: string, eras: Array<{ slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string }>, stances: Array<{ kind: StanceKind }>, labels: Array<{ language: string, value: string }> };

export type LeaderListQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LeaderListQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, leaders: { totalCount: number, nodes: Array<{ kind: LeaderKind, slug: string, name: string, eras: Array<{ slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string }>, stances: Array<{ kind: StanceKind }>, labels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }>, allPrinciples: { totalCount: number }, allEras: { totalCount: number }, allLeaders: { totalCount: number }, allEvents: { totalCount: number }, allQuotes: { totalCount: number } } | null };

export type ListedEventFragment = { kind: EventKind, slug: string, name: string, date: string, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } | null, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, labels: Array<{ language: string, value: string }> };

export type EventListQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EventListQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, events: { totalCount: number, nodes: Array<{ kind: EventKind, slug: string, name: string, date: string, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } | null, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, labels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }>, allPrinciples: { totalCount: number }, allEras: { totalCount: number }, allLeaders: { totalCount: number }, allEvents: { totalCount: number }, allQuotes: { totalCount: number } } | null };

export type QuoteListQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type QuoteListQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }>, allPrinciples: { totalCount: number }, allEras: { totalCount: number }, allLeaders: { totalCount: number }, allEvents: { totalCount: number }, allQuotes: { totalCount: number } } | null };

export type StancesPageFragment = { totalCount: number, nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type EventsPageFragment = { totalCount: number, nodes: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type QuotesPageFragment = { totalCount: number, nodes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type MoreStancesQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  filter: StanceFilter;
  after?: string | null | undefined;
}>;


export type MoreStancesQuery = { edition: { stances: { totalCount: number, nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MoreEventsQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  filter: EventFilter;
  after?: string | null | undefined;
}>;


export type MoreEventsQuery = { edition: { events: { totalCount: number, nodes: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MoreQuotesQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  filter: QuoteFilter;
  after?: string | null | undefined;
}>;


export type MoreQuotesQuery = { edition: { quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MatchDetailFragment = { corpus: string, slug: string, principle: { slug: string, name: string, edition: { corpus: { title: string } }, labels: Array<{ language: string, value: string }> } | null };

export type PrincipleDetailFragment = { statement: string, scopeNote: string | null, slug: string, name: string, formerSlugs: Array<string>, broader: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, narrower: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, related: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, exactMatch: Array<{ corpus: string, slug: string, principle: { slug: string, name: string, edition: { corpus: { title: string } }, labels: Array<{ language: string, value: string }> } | null }>, closeMatch: Array<{ corpus: string, slug: string, principle: { slug: string, name: string, edition: { corpus: { title: string } }, labels: Array<{ language: string, value: string }> } | null }>, introducedBy: { era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> } | null, lineage: Array<{ kinds: Array<StanceKind>, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> };

export type PrinciplePageQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type PrinciplePageQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, principle: { statement: string, scopeNote: string | null, slug: string, name: string, formerSlugs: Array<string>, broader: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, narrower: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, related: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, exactMatch: Array<{ corpus: string, slug: string, principle: { slug: string, name: string, edition: { corpus: { title: string } }, labels: Array<{ language: string, value: string }> } | null }>, closeMatch: Array<{ corpus: string, slug: string, principle: { slug: string, name: string, edition: { corpus: { title: string } }, labels: Array<{ language: string, value: string }> } | null }>, introducedBy: { era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }> } | null, lineage: Array<{ kinds: Array<StanceKind>, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } }>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, events: { totalCount: number, nodes: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, quotes: { totalCount: number, nodes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type QuoteWholeFragment = { slug: string, text: string, language: string, date: string | null, attribution: string | null, event: { slug: string, name: string, date: string, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } | null, labels: Array<{ language: string, value: string }> } | null, principles: Array<{ slug: string, name: string, stances: Array<{ kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, events: Array<{ slug: string }>, quotes: Array<{ slug: string }> }>, labels: Array<{ language: string, value: string }> }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }>, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null };

export type QuotePageQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type QuotePageQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, quote: { slug: string, text: string, language: string, date: string | null, attribution: string | null, event: { slug: string, name: string, date: string, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } | null, labels: Array<{ language: string, value: string }> } | null, principles: Array<{ slug: string, name: string, stances: Array<{ kind: StanceKind, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, events: Array<{ slug: string }>, quotes: Array<{ slug: string }> }>, labels: Array<{ language: string, value: string }> }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }>, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null } | null, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type TimelineQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  leaders?: Array<string> | string | null | undefined;
  principles?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, timeline: { totalCount: number, nodes: Array<
        | { __typename: 'Era', summary: string, slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }
        | { __typename: 'Event', kind: EventKind, summary: string, slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }
        | { __typename: 'Quote', slug: string, text: string, attribution: string | null, said: string | null, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type TimelineChoicesQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  leadersAfter?: string | null | undefined;
  principlesAfter?: string | null | undefined;
}>;


export type TimelineChoicesQuery = { edition: { number: number, digest: string, publishedAt: string, language: string, leaders: { nodes: Array<{ slug: string, name: string, formerSlugs: Array<string>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, principles: { nodes: Array<{ slug: string, name: string, formerSlugs: Array<string>, labels: Array<{ language: string, value: string }>, altLabels: Array<{ language: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, corpus: { slug: string, title: string }, sources: Array<{ title: string }> } | null };

export type TimelineEraQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type TimelineEraQuery = { edition: { era: { summary: string, slug: string, name: string, ordinal: number, period: string, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, labels: Array<{ language: string, value: string }> } | null, stances: { totalCount: number, nodes: Array<{ id: string, kind: StanceKind, summary: string, note: string | null, confidence: number | null, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> }, principle: { slug: string, name: string, labels: Array<{ language: string, value: string }> }, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, events: Array<{ slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }> }> } } | null };

export type TimelineEventQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type TimelineEventQuery = { edition: { event: { kind: EventKind, summary: string, slug: string, name: string, date: string, era: { slug: string, name: string, ordinal: number, period: string, labels: Array<{ language: string, value: string }> } | null, leaders: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, principles: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, quotes: Array<{ slug: string, text: string, language: string, date: string | null, attribution: string | null, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }>, labels: Array<{ language: string, value: string }> } | null } | null };

export type TimelineQuoteQueryVariables = Exact<{
  corpus?: string | null | undefined;
  edition?: number | null | undefined;
  digest?: string | null | undefined;
  slug: string;
}>;


export type TimelineQuoteQuery = { edition: { quote: { slug: string, text: string, language: string, date: string | null, attribution: string | null, event: { slug: string, name: string, date: string, labels: Array<{ language: string, value: string }> } | null, principles: Array<{ slug: string, name: string, labels: Array<{ language: string, value: string }> }>, evidence: Array<{ printedAt: string | null, paragraph: number, start: number, end: number, digest: string, gloss: string, text: string | null, source: { slug: string, title: string, citation: string, language: string, digest: string } }>, translations: Array<{ language: string, text: string, translator: string | null }>, speaker: { slug: string, name: string, labels: Array<{ language: string, value: string }> } | null } | null } | null };

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
export const SourceNameFragmentDoc = new TypedDocumentString(`
    fragment SourceName on Source {
  slug
  title
}
    `, {"fragmentName":"SourceName"}) as unknown as TypedDocumentString<SourceNameFragment, unknown>;
export const EraNameFragmentDoc = new TypedDocumentString(`
    fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
    `, {"fragmentName":"EraName"}) as unknown as TypedDocumentString<EraNameFragment, unknown>;
export const PrincipleNameFragmentDoc = new TypedDocumentString(`
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
    `, {"fragmentName":"PrincipleName"}) as unknown as TypedDocumentString<PrincipleNameFragment, unknown>;
export const EventNameFragmentDoc = new TypedDocumentString(`
    fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
    `, {"fragmentName":"EventName"}) as unknown as TypedDocumentString<EventNameFragment, unknown>;
export const WhatRestsFragmentDoc = new TypedDocumentString(`
    fragment WhatRests on Evidence {
  stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
  event {
    ...EventName
  }
  quote {
    slug
    text
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"fragmentName":"WhatRests"}) as unknown as TypedDocumentString<WhatRestsFragment, unknown>;
export const CheckedPassageFragmentDoc = new TypedDocumentString(`
    fragment CheckedPassage on QuotePassage {
  match
  source {
    slug
    title
    citation
    language
  }
  paragraph
  start
  end
  text
  difference
  evidence {
    ...WhatRests
  }
}
    fragment WhatRests on Evidence {
  stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
  event {
    ...EventName
  }
  quote {
    slug
    text
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"fragmentName":"CheckedPassage"}) as unknown as TypedDocumentString<CheckedPassageFragment, unknown>;
export const ComparedEditionFragmentDoc = new TypedDocumentString(`
    fragment ComparedEdition on Edition {
  number
  digest
  corpus {
    slug
    title
    currentEdition {
      number
    }
  }
}
    `, {"fragmentName":"ComparedEdition"}) as unknown as TypedDocumentString<ComparedEditionFragment, unknown>;
export const ComparedPrincipleFragmentDoc = new TypedDocumentString(`
    fragment ComparedPrinciple on Principle {
  id
  ...PrincipleName
  edition {
    ...ComparedEdition
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment ComparedEdition on Edition {
  number
  digest
  corpus {
    slug
    title
    currentEdition {
      number
    }
  }
}`, {"fragmentName":"ComparedPrinciple"}) as unknown as TypedDocumentString<ComparedPrincipleFragment, unknown>;
export const MatchedPrincipleFragmentDoc = new TypedDocumentString(`
    fragment MatchedPrinciple on Principle {
  ...ComparedPrinciple
  formerSlugs
  exactMatch {
    corpus
    slug
  }
  closeMatch {
    corpus
    slug
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment ComparedEdition on Edition {
  number
  digest
  corpus {
    slug
    title
    currentEdition {
      number
    }
  }
}
fragment ComparedPrinciple on Principle {
  id
  ...PrincipleName
  edition {
    ...ComparedEdition
  }
}`, {"fragmentName":"MatchedPrinciple"}) as unknown as TypedDocumentString<MatchedPrincipleFragment, unknown>;
export const EditionStampFragmentDoc = new TypedDocumentString(`
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
    `, {"fragmentName":"EditionStamp"}) as unknown as TypedDocumentString<EditionStampFragment, unknown>;
export const ComparedEraFragmentDoc = new TypedDocumentString(`
    fragment ComparedEra on Era {
  id
  ...EraName
  edition {
    ...EditionStamp
    ...ComparedEdition
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment ComparedEdition on Edition {
  number
  digest
  corpus {
    slug
    title
    currentEdition {
      number
    }
  }
}`, {"fragmentName":"ComparedEra"}) as unknown as TypedDocumentString<ComparedEraFragment, unknown>;
export const StanceInWordsFragmentDoc = new TypedDocumentString(`
    fragment StanceInWords on Stance {
  id
  kind
  era {
    slug
  }
  principle {
    ...PrincipleName
  }
  leaders {
    slug
  }
  evidence {
    source {
      slug
      title
      language
    }
    printedAt
    paragraph
    start
    end
    gloss
    text
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"StanceInWords"}) as unknown as TypedDocumentString<StanceInWordsFragment, unknown>;
export const ParagraphReadFragmentDoc = new TypedDocumentString(`
    fragment ParagraphRead on SourceParagraph {
  number
  text
  evidence {
    id
    start
    end
    digest
    gloss
    printedAt
    ...WhatRests
    stance {
      summary
    }
  }
}
    fragment WhatRests on Evidence {
  stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
  event {
    ...EventName
  }
  quote {
    slug
    text
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"fragmentName":"ParagraphRead"}) as unknown as TypedDocumentString<ParagraphReadFragment, unknown>;
export const ParagraphsPageFragmentDoc = new TypedDocumentString(`
    fragment ParagraphsPage on SourceParagraphConnection {
  totalCount
  nodes {
    ...ParagraphRead
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment WhatRests on Evidence {
  stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
  event {
    ...EventName
  }
  quote {
    slug
    text
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment ParagraphRead on SourceParagraph {
  number
  text
  evidence {
    id
    start
    end
    digest
    gloss
    printedAt
    ...WhatRests
    stance {
      summary
    }
  }
}`, {"fragmentName":"ParagraphsPage"}) as unknown as TypedDocumentString<ParagraphsPageFragment, unknown>;
export const SourceReadFragmentDoc = new TypedDocumentString(`
    fragment SourceRead on Source {
  slug
  title
  language
  digest
  headings
  citation
  url
  license
  attached
}
    `, {"fragmentName":"SourceRead"}) as unknown as TypedDocumentString<SourceReadFragment, unknown>;
export const LeaderNameFragmentDoc = new TypedDocumentString(`
    fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
    `, {"fragmentName":"LeaderName"}) as unknown as TypedDocumentString<LeaderNameFragment, unknown>;
export const SearchHitDetailFragmentDoc = new TypedDocumentString(`
    fragment SearchHitDetail on SearchHit {
  __typename
  ... on Principle {
    ...PrincipleName
  }
  ... on Era {
    ...EraName
  }
  ... on Leader {
    ...LeaderName
  }
  ... on Event {
    slug
    name
    labels {
      language
      value
    }
  }
  ... on Quote {
    slug
    text
    attribution
    speaker {
      ...LeaderName
    }
  }
  ... on Stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"SearchHitDetail"}) as unknown as TypedDocumentString<SearchHitDetailFragment, unknown>;
export const SearchHitsFragmentDoc = new TypedDocumentString(`
    fragment SearchHits on SearchConnection {
  totalCount
  exhaustive
  leftOut
  suggestions
  edges {
    matched
    snippet
    node {
      ...SearchHitDetail
    }
  }
}
    fragment SearchHitDetail on SearchHit {
  __typename
  ... on Principle {
    ...PrincipleName
  }
  ... on Era {
    ...EraName
  }
  ... on Leader {
    ...LeaderName
  }
  ... on Event {
    slug
    name
    labels {
      language
      value
    }
  }
  ... on Quote {
    slug
    text
    attribution
    speaker {
      ...LeaderName
    }
  }
  ... on Stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"SearchHits"}) as unknown as TypedDocumentString<SearchHitsFragment, unknown>;
export const OtherNamesFragmentDoc = new TypedDocumentString(`
    fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}
    `, {"fragmentName":"OtherNames"}) as unknown as TypedDocumentString<OtherNamesFragment, unknown>;
export const EraDetailFragmentDoc = new TypedDocumentString(`
    fragment EraDetail on Era {
  ...EraName
  ...OtherNames
  summary
  stances {
    kind
    principle {
      ...PrincipleName
    }
  }
  leaders {
    ...LeaderName
  }
  overlaps {
    ...EraName
  }
  previous {
    ...EraName
    stances {
      principle {
        slug
      }
    }
  }
  next {
    ...EraName
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}`, {"fragmentName":"EraDetail"}) as unknown as TypedDocumentString<EraDetailFragment, unknown>;
export const StanceOnIssueFragmentDoc = new TypedDocumentString(`
    fragment StanceOnIssue on Stance {
  kind
  era {
    ...EraName
  }
  events {
    slug
  }
  quotes {
    slug
  }
}
    fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}`, {"fragmentName":"StanceOnIssue"}) as unknown as TypedDocumentString<StanceOnIssueFragment, unknown>;
export const PrincipleAtIssueFragmentDoc = new TypedDocumentString(`
    fragment PrincipleAtIssue on Principle {
  ...PrincipleName
  stances {
    ...StanceOnIssue
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment StanceOnIssue on Stance {
  kind
  era {
    ...EraName
  }
  events {
    slug
  }
  quotes {
    slug
  }
}`, {"fragmentName":"PrincipleAtIssue"}) as unknown as TypedDocumentString<PrincipleAtIssueFragment, unknown>;
export const QuoteDetailFragmentDoc = new TypedDocumentString(`
    fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
    fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"QuoteDetail"}) as unknown as TypedDocumentString<QuoteDetailFragment, unknown>;
export const EvidenceDetailFragmentDoc = new TypedDocumentString(`
    fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
    `, {"fragmentName":"EvidenceDetail"}) as unknown as TypedDocumentString<EvidenceDetailFragment, unknown>;
export const EventDetailFragmentDoc = new TypedDocumentString(`
    fragment EventDetail on Event {
  ...EventName
  kind
  summary
  era {
    ...EraName
  }
  leaders {
    ...LeaderName
  }
  principles {
    ...PrincipleAtIssue
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
    fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment StanceOnIssue on Stance {
  kind
  era {
    ...EraName
  }
  events {
    slug
  }
  quotes {
    slug
  }
}
fragment PrincipleAtIssue on Principle {
  ...PrincipleName
  stances {
    ...StanceOnIssue
  }
}`, {"fragmentName":"EventDetail"}) as unknown as TypedDocumentString<EventDetailFragment, unknown>;
export const LeadersOfEraFragmentDoc = new TypedDocumentString(`
    fragment LeadersOfEra on Era {
  leaders {
    ...LeaderName
  }
}
    fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"LeadersOfEra"}) as unknown as TypedDocumentString<LeadersOfEraFragment, unknown>;
export const LeaderDetailFragmentDoc = new TypedDocumentString(`
    fragment LeaderDetail on Leader {
  ...LeaderName
  ...OtherNames
  kind
  eras {
    ...EraName
    ...LeadersOfEra
    previous {
      ...LeadersOfEra
    }
    next {
      ...LeadersOfEra
    }
  }
}
    fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}
fragment LeadersOfEra on Era {
  leaders {
    ...LeaderName
  }
}`, {"fragmentName":"LeaderDetail"}) as unknown as TypedDocumentString<LeaderDetailFragment, unknown>;
export const ListCountsFragmentDoc = new TypedDocumentString(`
    fragment ListCounts on Edition {
  allPrinciples: principles(first: 1) {
    totalCount
  }
  allEras: eras(first: 1) {
    totalCount
  }
  allLeaders: leaders(first: 1) {
    totalCount
  }
  allEvents: events(first: 1) {
    totalCount
  }
  allQuotes: quotes(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"ListCounts"}) as unknown as TypedDocumentString<ListCountsFragment, unknown>;
export const ListedPrincipleFragmentDoc = new TypedDocumentString(`
    fragment ListedPrinciple on Principle {
  ...PrincipleName
  statement
  broader {
    slug
  }
  stances {
    era {
      slug
    }
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"ListedPrinciple"}) as unknown as TypedDocumentString<ListedPrincipleFragment, unknown>;
export const ListedEraFragmentDoc = new TypedDocumentString(`
    fragment ListedEra on Era {
  ...EraName
  summary
  leaders {
    ...LeaderName
  }
  principles {
    slug
  }
}
    fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"ListedEra"}) as unknown as TypedDocumentString<ListedEraFragment, unknown>;
export const ListedLeaderFragmentDoc = new TypedDocumentString(`
    fragment ListedLeader on Leader {
  ...LeaderName
  kind
  eras {
    ...EraName
  }
  quotes {
    slug
  }
  stances {
    kind
  }
}
    fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"ListedLeader"}) as unknown as TypedDocumentString<ListedLeaderFragment, unknown>;
export const ListedEventFragmentDoc = new TypedDocumentString(`
    fragment ListedEvent on Event {
  ...EventName
  kind
  era {
    ...EraName
  }
  leaders {
    ...LeaderName
  }
}
    fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"fragmentName":"ListedEvent"}) as unknown as TypedDocumentString<ListedEventFragment, unknown>;
export const StanceDetailFragmentDoc = new TypedDocumentString(`
    fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
    fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"fragmentName":"StanceDetail"}) as unknown as TypedDocumentString<StanceDetailFragment, unknown>;
export const StancesPageFragmentDoc = new TypedDocumentString(`
    fragment StancesPage on StanceConnection {
  totalCount
  nodes {
    ...StanceDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"fragmentName":"StancesPage"}) as unknown as TypedDocumentString<StancesPageFragment, unknown>;
export const EventsPageFragmentDoc = new TypedDocumentString(`
    fragment EventsPage on EventConnection {
  totalCount
  nodes {
    ...EventName
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"fragmentName":"EventsPage"}) as unknown as TypedDocumentString<EventsPageFragment, unknown>;
export const QuotesPageFragmentDoc = new TypedDocumentString(`
    fragment QuotesPage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"QuotesPage"}) as unknown as TypedDocumentString<QuotesPageFragment, unknown>;
export const MatchDetailFragmentDoc = new TypedDocumentString(`
    fragment MatchDetail on PrincipleMatch {
  corpus
  slug
  principle {
    ...PrincipleName
    edition {
      corpus {
        title
      }
    }
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}`, {"fragmentName":"MatchDetail"}) as unknown as TypedDocumentString<MatchDetailFragment, unknown>;
export const PrincipleDetailFragmentDoc = new TypedDocumentString(`
    fragment PrincipleDetail on Principle {
  ...PrincipleName
  ...OtherNames
  statement
  scopeNote
  broader {
    ...PrincipleName
  }
  narrower {
    ...PrincipleName
  }
  related {
    ...PrincipleName
  }
  exactMatch {
    ...MatchDetail
  }
  closeMatch {
    ...MatchDetail
  }
  introducedBy {
    era {
      ...EraName
    }
    leaders {
      ...LeaderName
    }
  }
  lineage {
    era {
      ...EraName
    }
    kinds
  }
}
    fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}
fragment MatchDetail on PrincipleMatch {
  corpus
  slug
  principle {
    ...PrincipleName
    edition {
      corpus {
        title
      }
    }
  }
}`, {"fragmentName":"PrincipleDetail"}) as unknown as TypedDocumentString<PrincipleDetailFragment, unknown>;
export const QuoteWholeFragmentDoc = new TypedDocumentString(`
    fragment QuoteWhole on Quote {
  ...QuoteDetail
  event {
    ...EventName
    era {
      ...EraName
    }
  }
  principles {
    ...PrincipleAtIssue
  }
  evidence {
    ...EvidenceDetail
  }
}
    fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment StanceOnIssue on Stance {
  kind
  era {
    ...EraName
  }
  events {
    slug
  }
  quotes {
    slug
  }
}
fragment PrincipleAtIssue on Principle {
  ...PrincipleName
  stances {
    ...StanceOnIssue
  }
}`, {"fragmentName":"QuoteWhole"}) as unknown as TypedDocumentString<QuoteWholeFragment, unknown>;
export const CorporaDocument = new TypedDocumentString(`
    query Corpora {
  corpora {
    slug
    title
    description
    currentEdition {
      number
      language
      labelLanguages
    }
    editions(last: 100) {
      nodes {
        number
        digest
      }
    }
  }
}
    `, {"hash":"8ababa23c5100c2d59630da7d1ea2f5481083b3e6e127569af544b241ec6519d"}) as unknown as TypedDocumentString<CorporaQuery, CorporaQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($corpus: String, $edition: Int, $digest: String, $text: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    search(text: $text, types: [PRINCIPLE, ERA, LEADER, EVENT, QUOTE], first: 8) {
      suggestions
      nodes {
        ...SearchHitDetail
      }
    }
  }
}
    fragment SearchHitDetail on SearchHit {
  __typename
  ... on Principle {
    ...PrincipleName
  }
  ... on Era {
    ...EraName
  }
  ... on Leader {
    ...LeaderName
  }
  ... on Event {
    slug
    name
    labels {
      language
      value
    }
  }
  ... on Quote {
    slug
    text
    attribution
    speaker {
      ...LeaderName
    }
  }
  ... on Stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}`, {"hash":"c4e0ca2f6359c1d2c4dea27459b8a40d00add8291860090c73a1737e3c870ded"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($corpus: String, $edition: Int, $digest: String, $erasAfter: String, $principlesAfter: String, $leadersAfter: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    eras(first: 50, after: $erasAfter) {
      nodes {
        ...EraName
        ...OtherNames
        stances {
          kind
          summary
          principle {
            slug
          }
          leaders {
            slug
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    principles(first: 100, after: $principlesAfter) {
      nodes {
        ...PrincipleName
        ...OtherNames
        broader {
          slug
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    leaders(first: 100, after: $leadersAfter) {
      nodes {
        ...LeaderName
        ...OtherNames
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}`, {"hash":"4a38fff76a23900ceef528147771d6841b241282d5bd52d085f28a18af06d7bb"}) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const StancesBehindDocument = new TypedDocumentString(`
    query StancesBehind($corpus: String, $edition: Int, $digest: String, $filter: StanceFilter!, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    stances(filter: $filter, first: 25, after: $after) {
      totalCount
      nodes {
        ...StanceDetail
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"hash":"cc5148c6d0ebc3d6b9e79b4ce194d615b4688122eece94d37480ba9b5d050dd3"}) as unknown as TypedDocumentString<StancesBehindQuery, StancesBehindQueryVariables>;
export const EraStepDocument = new TypedDocumentString(`
    query EraStep($corpus: String, $edition: Int, $digest: String, $eras: [String!]!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    compareEras(eras: $eras) {
      transitions {
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
        rejected {
          slug
        }
        abandoned {
          slug
        }
      }
    }
  }
}
    `, {"hash":"b5aac66223782e7009d77bc8a15b389373ae1a736410551a4c4374e0426ea5d8"}) as unknown as TypedDocumentString<EraStepQuery, EraStepQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($corpus: String, $edition: Int, $digest: String, $since: Int!, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    changes(since: $since, first: 50, after: $after) {
      totalCount
      nodes {
        kind
        type
        key
        formerKey
        fields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}`, {"hash":"2d70510bb8fc99b295389d00b908f5be0b6dffc308d01f172f7f75c5b852b3ec"}) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const CheckQuoteDocument = new TypedDocumentString(`
    query CheckQuote($corpus: String, $edition: Int, $digest: String, $text: String!, $sources: [String!]) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    checkQuote(text: $text, sources: $sources) {
      match
      passages {
        ...CheckedPassage
      }
      notAttached {
        ...SourceName
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment WhatRests on Evidence {
  stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
  event {
    ...EventName
  }
  quote {
    slug
    text
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment SourceName on Source {
  slug
  title
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment CheckedPassage on QuotePassage {
  match
  source {
    slug
    title
    citation
    language
  }
  paragraph
  start
  end
  text
  difference
  evidence {
    ...WhatRests
  }
}`, {"hash":"5ca3ba81bc70694b559023aa400a4c35b4884f1e870791887868bc8d1762a902"}) as unknown as TypedDocumentString<CheckQuoteQuery, CheckQuoteQueryVariables>;
export const CompareErasDocument = new TypedDocumentString(`
    query CompareEras($corpus: String, $edition: Int, $digest: String, $eras: [String!]!, $kinds: [StanceKind!], $principles: [String!], $rollUp: Boolean!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    compareEras(
      eras: $eras
      kinds: $kinds
      principles: $principles
      rollUp: $rollUp
    ) {
      eras {
        ...ComparedEra
      }
      rows {
        principle {
          ...MatchedPrinciple
        }
        matched {
          ...MatchedPrinciple
        }
        cells {
          kinds
          stances {
            principle {
              slug
            }
          }
        }
      }
      transitions {
        introduced {
          id
        }
        resumed {
          id
        }
        appeared {
          id
        }
        carried {
          id
        }
        reversed {
          id
        }
        reaffirmed {
          id
        }
        extended {
          id
        }
        narrowed {
          id
        }
        reinterpreted {
          id
        }
        rejected {
          id
        }
        abandoned {
          id
        }
        notAttested {
          id
        }
      }
      similarity {
        a {
          id
        }
        b {
          id
        }
        shared
        opposed
        union
        jaccard
      }
      sharedByAll {
        id
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment ComparedEdition on Edition {
  number
  digest
  corpus {
    slug
    title
    currentEdition {
      number
    }
  }
}
fragment ComparedPrinciple on Principle {
  id
  ...PrincipleName
  edition {
    ...ComparedEdition
  }
}
fragment MatchedPrinciple on Principle {
  ...ComparedPrinciple
  formerSlugs
  exactMatch {
    corpus
    slug
  }
  closeMatch {
    corpus
    slug
  }
}
fragment ComparedEra on Era {
  id
  ...EraName
  edition {
    ...EditionStamp
    ...ComparedEdition
  }
}`, {"hash":"3a51c363637f74c0c0c7ca48b1167e68126b6bca68c78763726a3c1a59204a0d"}) as unknown as TypedDocumentString<CompareErasQuery, CompareErasQueryVariables>;
export const CompareLeadersDocument = new TypedDocumentString(`
    query CompareLeaders($corpus: String, $edition: Int, $digest: String, $leaders: [String!]!, $kinds: [StanceKind!], $principles: [String!], $rollUp: Boolean!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    compareLeaders(
      leaders: $leaders
      kinds: $kinds
      principles: $principles
      rollUp: $rollUp
    ) {
      leaders {
        ...LeaderName
        id
        edition {
          ...ComparedEdition
        }
      }
      rows {
        principle {
          ...ComparedPrinciple
        }
        cells {
          kinds
          stances {
            principle {
              slug
            }
          }
        }
      }
      similarity {
        a {
          id
        }
        b {
          id
        }
        shared
        opposed
        union
        jaccard
      }
      sharedByAll {
        id
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment ComparedEdition on Edition {
  number
  digest
  corpus {
    slug
    title
    currentEdition {
      number
    }
  }
}
fragment ComparedPrinciple on Principle {
  id
  ...PrincipleName
  edition {
    ...ComparedEdition
  }
}`, {"hash":"1c8254737a8112dc1701428a25924e64e31f987238c8a7c62a135d3385dadd3f"}) as unknown as TypedDocumentString<CompareLeadersQuery, CompareLeadersQueryVariables>;
export const CompareSourcesDocument = new TypedDocumentString(`
    query CompareSources($corpus: String, $edition: Int, $digest: String, $sources: [String!]!, $kinds: [StanceKind!], $principles: [String!], $rollUp: Boolean!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    compareSources(
      sources: $sources
      kinds: $kinds
      principles: $principles
      rollUp: $rollUp
    ) {
      sources {
        ...SourceName
        id
        edition {
          ...ComparedEdition
        }
      }
      rows {
        principle {
          ...ComparedPrinciple
        }
        cells {
          kinds
          stances {
            principle {
              slug
            }
          }
        }
      }
      similarity {
        a {
          id
        }
        b {
          id
        }
        shared
        opposed
        union
        jaccard
      }
      sharedByAll {
        id
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment SourceName on Source {
  slug
  title
}
fragment ComparedEdition on Edition {
  number
  digest
  corpus {
    slug
    title
    currentEdition {
      number
    }
  }
}
fragment ComparedPrinciple on Principle {
  id
  ...PrincipleName
  edition {
    ...ComparedEdition
  }
}`, {"hash":"978be91943bae3751008f465f84b090f300105a7fafda4b34c8234d37575ff68"}) as unknown as TypedDocumentString<CompareSourcesQuery, CompareSourcesQueryVariables>;
export const ComparableErasDocument = new TypedDocumentString(`
    query ComparableEras($corpus: String, $edition: Int, $digest: String, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    eras(first: 100, after: $after) {
      nodes {
        ...EraName
        ...OtherNames
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  corpora {
    slug
    title
    currentEdition {
      number
      digest
      eras(first: 100) {
        nodes {
          ...EraName
          ...OtherNames
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}`, {"hash":"39d3b5a0d21fc0d4395b64b5beeec0cfd8a9e7c6c46b54a4b56399c16e6190a1"}) as unknown as TypedDocumentString<ComparableErasQuery, ComparableErasQueryVariables>;
export const ComparableLeadersDocument = new TypedDocumentString(`
    query ComparableLeaders($corpus: String, $edition: Int, $digest: String, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    leaders(first: 100, after: $after) {
      nodes {
        ...LeaderName
        ...OtherNames
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}`, {"hash":"c67884266be1499a47f1e2960700740956793e8cea14aefba7c794450b51c4b5"}) as unknown as TypedDocumentString<ComparableLeadersQuery, ComparableLeadersQueryVariables>;
export const ComparableSourcesDocument = new TypedDocumentString(`
    query ComparableSources($corpus: String, $edition: Int, $digest: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    sources {
      ...SourceName
      formerSlugs
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment SourceName on Source {
  slug
  title
}`, {"hash":"273944e2e95bcaac26d29d0940a82f021185099974c0151a5d193a6cc86b1498"}) as unknown as TypedDocumentString<ComparableSourcesQuery, ComparableSourcesQueryVariables>;
export const ComparablePrinciplesDocument = new TypedDocumentString(`
    query ComparablePrinciples($corpus: String, $edition: Int, $digest: String, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    principles(first: 100, after: $after) {
      nodes {
        ...PrincipleName
        ...OtherNames
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}`, {"hash":"8b3ad0958ef1b5ec5c651707211f2a3ffa93d2849d4473746191afc2dec1c673"}) as unknown as TypedDocumentString<ComparablePrinciplesQuery, ComparablePrinciplesQueryVariables>;
export const WordsBehindDocument = new TypedDocumentString(`
    query WordsBehind($corpus: String, $edition: Int, $digest: String, $filter: StanceFilter!, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    stances(filter: $filter, first: 100, after: $after) {
      nodes {
        ...StanceInWords
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment StanceInWords on Stance {
  id
  kind
  era {
    slug
  }
  principle {
    ...PrincipleName
  }
  leaders {
    slug
  }
  evidence {
    source {
      slug
      title
      language
    }
    printedAt
    paragraph
    start
    end
    gloss
    text
  }
}`, {"hash":"190952be37cb5a4c9fd868a38ec12c3068c344b9517f175803e3f62453cd63a1"}) as unknown as TypedDocumentString<WordsBehindQuery, WordsBehindQueryVariables>;
export const LineageDocument = new TypedDocumentString(`
    query Lineage($corpus: String, $edition: Int, $digest: String, $principle: String!, $includeNarrower: Boolean!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    principle(slug: $principle) {
      ...PrincipleName
      statement
      broader {
        ...PrincipleName
      }
      narrower {
        ...PrincipleName
        narrower {
          ...PrincipleName
          narrower {
            ...PrincipleName
            narrower {
              ...PrincipleName
              narrower {
                ...PrincipleName
              }
            }
          }
        }
      }
      stances {
        era {
          slug
        }
        events {
          slug
        }
        quotes {
          slug
        }
      }
      lineage(includeNarrower: $includeNarrower) {
        era {
          ...EraName
        }
        stances {
          kind
          summary
          principle {
            ...PrincipleName
          }
        }
        opposedParts {
          kind
          summary
          principle {
            ...PrincipleName
          }
        }
      }
      events {
        ...EventName
        summary
        era {
          slug
        }
        evidence {
          ...EvidenceDetail
        }
      }
      quotes {
        ...QuoteDetail
        event {
          era {
            slug
          }
        }
        evidence {
          ...EvidenceDetail
        }
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"hash":"8d90b4c9a97b8efe20d008f80e2e11e9abb108ed275e514985e3eed1b57c1e29"}) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const PrinciplesToFollowDocument = new TypedDocumentString(`
    query PrinciplesToFollow($corpus: String, $edition: Int, $digest: String, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    principles(first: 100, after: $after) {
      nodes {
        ...PrincipleName
        ...OtherNames
        broader {
          slug
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}`, {"hash":"611733bb12e79e734a4a14f7602c11c8789dd0517b7dec0373f07342798c32a6"}) as unknown as TypedDocumentString<PrinciplesToFollowQuery, PrinciplesToFollowQueryVariables>;
export const FrontDocument = new TypedDocumentString(`
    query Front($corpus: String, $edition: Int, $digest: String) {
  corpora {
    slug
    title
  }
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    eras(first: 100) {
      totalCount
      nodes {
        earliest
        latest
      }
    }
    principles(first: 1) {
      totalCount
    }
    findings {
      kind
      sentence
      count
      of
      principles {
        slug
      }
    }
    stanceCounts(by: [ERA, KIND]) {
      era {
        slug
      }
      kind
      count
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}`, {"hash":"d49294ee0ec141d0e4a2394ad993da8256c197008e7ab99d17d62ced29333486"}) as unknown as TypedDocumentString<FrontQuery, FrontQueryVariables>;
export const PinnedCellDocument = new TypedDocumentString(`
    query PinnedCell($corpus: String!, $edition: Int!, $digest: String!, $eras: [String!]!, $leaders: [String!]!, $sources: [String!]!, $principles: [String!]!, $stances: StanceFilter!, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    eras(filter: {slugs: $eras}, first: 1) {
      nodes {
        ...EraName
      }
    }
    leaders(filter: {slugs: $leaders}, first: 1) {
      nodes {
        ...LeaderName
      }
    }
    inSources: sources(filter: {slugs: $sources}) {
      ...SourceName
    }
    principles(filter: {slugs: $principles}, first: 1) {
      nodes {
        ...PrincipleName
      }
    }
    stances(filter: $stances, first: 25, after: $after) {
      nodes {
        ...StanceDetail
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment SourceName on Source {
  slug
  title
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"hash":"af12cfb27e04e828b11be1f3df66cd29af6f54485250d812900c0554ca248aff"}) as unknown as TypedDocumentString<PinnedCellQuery, PinnedCellQueryVariables>;
export const ReadingDocument = new TypedDocumentString(`
    query Reading($corpus: String, $edition: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    read: sources(filter: {slugs: [$slug]}) {
      ...SourceRead
      paragraphsConnection(first: 25) {
        ...ParagraphsPage
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment WhatRests on Evidence {
  stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
  event {
    ...EventName
  }
  quote {
    slug
    text
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment ParagraphRead on SourceParagraph {
  number
  text
  evidence {
    id
    start
    end
    digest
    gloss
    printedAt
    ...WhatRests
    stance {
      summary
    }
  }
}
fragment ParagraphsPage on SourceParagraphConnection {
  totalCount
  nodes {
    ...ParagraphRead
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment SourceRead on Source {
  slug
  title
  language
  digest
  headings
  citation
  url
  license
  attached
}`, {"hash":"5481a2467b06641b33cd4a5dac9afb38f6e3b69ba37b0e71816ca603c78ea252"}) as unknown as TypedDocumentString<ReadingQuery, ReadingQueryVariables>;
export const MoreParagraphsDocument = new TypedDocumentString(`
    query MoreParagraphs($corpus: String, $edition: Int, $digest: String, $slug: String!, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    read: sources(filter: {slugs: [$slug]}) {
      paragraphsConnection(first: 25, after: $after) {
        ...ParagraphsPage
      }
    }
  }
}
    fragment WhatRests on Evidence {
  stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
  event {
    ...EventName
  }
  quote {
    slug
    text
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment ParagraphRead on SourceParagraph {
  number
  text
  evidence {
    id
    start
    end
    digest
    gloss
    printedAt
    ...WhatRests
    stance {
      summary
    }
  }
}
fragment ParagraphsPage on SourceParagraphConnection {
  totalCount
  nodes {
    ...ParagraphRead
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"5ff8df19806b92d3261b49ee7ecf21ef480931268e683df345ae49f860609763"}) as unknown as TypedDocumentString<MoreParagraphsQuery, MoreParagraphsQueryVariables>;
export const SourceListDocument = new TypedDocumentString(`
    query SourceList($corpus: String, $edition: Int, $digest: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    sources {
      slug
      title
      language
      issued
      paragraphs
      attached
    }
    stanceCounts(by: [SOURCE]) {
      source {
        slug
      }
      count
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}`, {"hash":"df687c5d337a80a0923888665e29757a679e16d72a96f3f1b648cc3677b47f04"}) as unknown as TypedDocumentString<SourceListQuery, SourceListQueryVariables>;
export const SearchResultsDocument = new TypedDocumentString(`
    query SearchResults($corpus: String, $edition: Int, $digest: String, $text: String!, $types: [SearchType!], $first: Int!, $after: String, $elsewhere: Boolean!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    search(text: $text, types: $types, first: $first, after: $after) {
      ...SearchHits
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  corpora @include(if: $elsewhere) {
    slug
    title
    currentEdition {
      search(text: $text, types: $types, first: 3) {
        ...SearchHits
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment SearchHitDetail on SearchHit {
  __typename
  ... on Principle {
    ...PrincipleName
  }
  ... on Era {
    ...EraName
  }
  ... on Leader {
    ...LeaderName
  }
  ... on Event {
    slug
    name
    labels {
      language
      value
    }
  }
  ... on Quote {
    slug
    text
    attribution
    speaker {
      ...LeaderName
    }
  }
  ... on Stance {
    kind
    era {
      ...EraName
    }
    principle {
      ...PrincipleName
    }
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment SearchHits on SearchConnection {
  totalCount
  exhaustive
  leftOut
  suggestions
  edges {
    matched
    snippet
    node {
      ...SearchHitDetail
    }
  }
}`, {"hash":"8be9273cb407f403e4beb43d744e5bf9dca1a90a91e96f349304ea5a65694de9"}) as unknown as TypedDocumentString<SearchResultsQuery, SearchResultsQueryVariables>;
export const StancePageDocument = new TypedDocumentString(`
    query StancePage($corpus: String, $edition: Int, $digest: String, $stances: StanceFilter!, $cell: StanceFilter!, $codings: CodingFilter!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    stances(filter: $stances, first: 1) {
      nodes {
        ...StanceDetail
      }
    }
    cell: stances(filter: $cell, first: 20) {
      nodes {
        kind
        summary
      }
    }
    codings(filter: $codings, first: 100) {
      nodes {
        id
        coder
        kind
        confidence
        note
      }
    }
    agreement {
      coders
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"hash":"3a9c3a5c14855dfc2ddc22bba3290a36c1481d7af1ac0124c47f723902bb0406"}) as unknown as TypedDocumentString<StancePageQuery, StancePageQueryVariables>;
export const PassageInContextDocument = new TypedDocumentString(`
    query PassageInContext($corpus: String, $edition: Int, $digest: String, $source: String!, $paragraph: Int!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    sources(filter: {slugs: [$source]}) {
      paragraph(number: $paragraph) {
        text
      }
    }
  }
}
    `, {"hash":"5ce1ba23ed5b6fc90dd213dfa0e4d1b5f7a8c207d32eab8b6cc32a2d464d30a1"}) as unknown as TypedDocumentString<PassageInContextQuery, PassageInContextQueryVariables>;
export const StanceNowDocument = new TypedDocumentString(`
    query StanceNow($corpus: String, $stance: StanceFilter!) {
  edition(corpus: $corpus) {
    ...EditionStamp
    stances(filter: $stance, first: 1) {
      nodes {
        ...StanceDetail
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"hash":"ee21cfcccc67c4db9ed6ae02b1554e7f0e56797b01e649bc444711ce6776ff67"}) as unknown as TypedDocumentString<StanceNowQuery, StanceNowQueryVariables>;
export const EraPageDocument = new TypedDocumentString(`
    query EraPage($corpus: String, $edition: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    era(slug: $slug) {
      ...EraDetail
    }
    eras(first: 1) {
      totalCount
    }
    stances(filter: {eras: [$slug]}, first: 25) {
      ...StancesPage
    }
    events(filter: {eras: [$slug]}, first: 25) {
      ...EventsPage
    }
    quotes(filter: {eras: [$slug]}, first: 25) {
      ...QuotesPage
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}
fragment EraDetail on Era {
  ...EraName
  ...OtherNames
  summary
  stances {
    kind
    principle {
      ...PrincipleName
    }
  }
  leaders {
    ...LeaderName
  }
  overlaps {
    ...EraName
  }
  previous {
    ...EraName
    stances {
      principle {
        slug
      }
    }
  }
  next {
    ...EraName
  }
}
fragment StancesPage on StanceConnection {
  totalCount
  nodes {
    ...StanceDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment EventsPage on EventConnection {
  totalCount
  nodes {
    ...EventName
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment QuotesPage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"d81d18ed16b7d0bf1ca2a3a5402df26ea526b9ff21e57c4d4fd1411cffebe00b"}) as unknown as TypedDocumentString<EraPageQuery, EraPageQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($corpus: String, $edition: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    event(slug: $slug) {
      ...EventDetail
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment StanceOnIssue on Stance {
  kind
  era {
    ...EraName
  }
  events {
    slug
  }
  quotes {
    slug
  }
}
fragment PrincipleAtIssue on Principle {
  ...PrincipleName
  stances {
    ...StanceOnIssue
  }
}
fragment EventDetail on Event {
  ...EventName
  kind
  summary
  era {
    ...EraName
  }
  leaders {
    ...LeaderName
  }
  principles {
    ...PrincipleAtIssue
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}`, {"hash":"266990ad17e8af9756069bcebc9e8840024cc33c863bd6f742f835fb2bce257d"}) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const LeaderPageDocument = new TypedDocumentString(`
    query LeaderPage($corpus: String, $edition: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    leader(slug: $slug) {
      ...LeaderDetail
    }
    stances(filter: {leaders: [$slug]}, first: 25) {
      ...StancesPage
    }
    events(filter: {leaders: [$slug]}, first: 25) {
      ...EventsPage
    }
    quotes(filter: {speakers: [$slug]}, first: 25) {
      ...QuotesPage
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}
fragment LeadersOfEra on Era {
  leaders {
    ...LeaderName
  }
}
fragment LeaderDetail on Leader {
  ...LeaderName
  ...OtherNames
  kind
  eras {
    ...EraName
    ...LeadersOfEra
    previous {
      ...LeadersOfEra
    }
    next {
      ...LeadersOfEra
    }
  }
}
fragment StancesPage on StanceConnection {
  totalCount
  nodes {
    ...StanceDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment EventsPage on EventConnection {
  totalCount
  nodes {
    ...EventName
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment QuotesPage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"ec668a23a2525aca873fdeeb6dc2a580fe3a0c78ca81240907054fca6385c102"}) as unknown as TypedDocumentString<LeaderPageQuery, LeaderPageQueryVariables>;
export const PrincipleListDocument = new TypedDocumentString(`
    query PrincipleList($corpus: String, $edition: Int, $digest: String, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    ...ListCounts
    principles(first: 100, after: $after) {
      totalCount
      nodes {
        ...ListedPrinciple
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment ListCounts on Edition {
  allPrinciples: principles(first: 1) {
    totalCount
  }
  allEras: eras(first: 1) {
    totalCount
  }
  allLeaders: leaders(first: 1) {
    totalCount
  }
  allEvents: events(first: 1) {
    totalCount
  }
  allQuotes: quotes(first: 1) {
    totalCount
  }
}
fragment ListedPrinciple on Principle {
  ...PrincipleName
  statement
  broader {
    slug
  }
  stances {
    era {
      slug
    }
  }
}`, {"hash":"52229115f8ae7810924cce489aa0736b18afbd410cabcdfe81765ab20f7fe72c"}) as unknown as TypedDocumentString<PrincipleListQuery, PrincipleListQueryVariables>;
export const EraListDocument = new TypedDocumentString(`
    query EraList($corpus: String, $edition: Int, $digest: String, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    ...ListCounts
    eras(first: 20, after: $after) {
      totalCount
      nodes {
        ...ListedEra
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment ListCounts on Edition {
  allPrinciples: principles(first: 1) {
    totalCount
  }
  allEras: eras(first: 1) {
    totalCount
  }
  allLeaders: leaders(first: 1) {
    totalCount
  }
  allEvents: events(first: 1) {
    totalCount
  }
  allQuotes: quotes(first: 1) {
    totalCount
  }
}
fragment ListedEra on Era {
  ...EraName
  summary
  leaders {
    ...LeaderName
  }
  principles {
    slug
  }
}`, {"hash":"4918528546b808dc9b24f27b9ea32df9271c89035c9d977682ea71b3218c03de"}) as unknown as TypedDocumentString<EraListQuery, EraListQueryVariables>;
export const LeaderListDocument = new TypedDocumentString(`
    query LeaderList($corpus: String, $edition: Int, $digest: String, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    ...ListCounts
    leaders(first: 20, after: $after) {
      totalCount
      nodes {
        ...ListedLeader
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment ListCounts on Edition {
  allPrinciples: principles(first: 1) {
    totalCount
  }
  allEras: eras(first: 1) {
    totalCount
  }
  allLeaders: leaders(first: 1) {
    totalCount
  }
  allEvents: events(first: 1) {
    totalCount
  }
  allQuotes: quotes(first: 1) {
    totalCount
  }
}
fragment ListedLeader on Leader {
  ...LeaderName
  kind
  eras {
    ...EraName
  }
  quotes {
    slug
  }
  stances {
    kind
  }
}`, {"hash":"714d0e6949c9338193ed4033c4038d49ccf297b543e852e9f6d52d2dc4801f38"}) as unknown as TypedDocumentString<LeaderListQuery, LeaderListQueryVariables>;
export const EventListDocument = new TypedDocumentString(`
    query EventList($corpus: String, $edition: Int, $digest: String, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    ...ListCounts
    events(first: 100, after: $after) {
      totalCount
      nodes {
        ...ListedEvent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment ListCounts on Edition {
  allPrinciples: principles(first: 1) {
    totalCount
  }
  allEras: eras(first: 1) {
    totalCount
  }
  allLeaders: leaders(first: 1) {
    totalCount
  }
  allEvents: events(first: 1) {
    totalCount
  }
  allQuotes: quotes(first: 1) {
    totalCount
  }
}
fragment ListedEvent on Event {
  ...EventName
  kind
  era {
    ...EraName
  }
  leaders {
    ...LeaderName
  }
}`, {"hash":"58f06d70386da4ed85afc47c2c36fd7c46ba0655d8ac2d58c8be64d8b3c04148"}) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
export const QuoteListDocument = new TypedDocumentString(`
    query QuoteList($corpus: String, $edition: Int, $digest: String, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    ...ListCounts
    quotes(first: 100, after: $after) {
      totalCount
      nodes {
        ...QuoteDetail
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment ListCounts on Edition {
  allPrinciples: principles(first: 1) {
    totalCount
  }
  allEras: eras(first: 1) {
    totalCount
  }
  allLeaders: leaders(first: 1) {
    totalCount
  }
  allEvents: events(first: 1) {
    totalCount
  }
  allQuotes: quotes(first: 1) {
    totalCount
  }
}`, {"hash":"4bf8772a42b2a441acd13845a0a758787a6c81893753b7353fa22a5f027809dc"}) as unknown as TypedDocumentString<QuoteListQuery, QuoteListQueryVariables>;
export const MoreStancesDocument = new TypedDocumentString(`
    query MoreStances($corpus: String, $edition: Int, $digest: String, $filter: StanceFilter!, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    stances(filter: $filter, first: 100, after: $after) {
      ...StancesPage
    }
  }
}
    fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment StancesPage on StanceConnection {
  totalCount
  nodes {
    ...StanceDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"a6c445c70e99183fbc5c4cb4da2c136f24fb87e9a31a8adbf9f993f4cd7f55d1"}) as unknown as TypedDocumentString<MoreStancesQuery, MoreStancesQueryVariables>;
export const MoreEventsDocument = new TypedDocumentString(`
    query MoreEvents($corpus: String, $edition: Int, $digest: String, $filter: EventFilter!, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    events(filter: $filter, first: 100, after: $after) {
      ...EventsPage
    }
  }
}
    fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment EventsPage on EventConnection {
  totalCount
  nodes {
    ...EventName
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"3b0ab33d547654d3872f2f0b5092f634165325a1103f57ccd62ecf27f2346cf8"}) as unknown as TypedDocumentString<MoreEventsQuery, MoreEventsQueryVariables>;
export const MoreQuotesDocument = new TypedDocumentString(`
    query MoreQuotes($corpus: String, $edition: Int, $digest: String, $filter: QuoteFilter!, $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    quotes(filter: $filter, first: 100, after: $after) {
      ...QuotesPage
    }
  }
}
    fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment QuotesPage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"5b348cc905ebd3f4848c52cc1fc3e6c634b7e8ea024ec3fd2747d380778679c8"}) as unknown as TypedDocumentString<MoreQuotesQuery, MoreQuotesQueryVariables>;
export const PrinciplePageDocument = new TypedDocumentString(`
    query PrinciplePage($corpus: String, $edition: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    principle(slug: $slug) {
      ...PrincipleDetail
    }
    stances(filter: {principles: [$slug]}, first: 25) {
      ...StancesPage
    }
    events(filter: {principles: [$slug]}, first: 25) {
      ...EventsPage
    }
    quotes(filter: {principles: [$slug]}, first: 25) {
      ...QuotesPage
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}
fragment StancesPage on StanceConnection {
  totalCount
  nodes {
    ...StanceDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment EventsPage on EventConnection {
  totalCount
  nodes {
    ...EventName
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment QuotesPage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteDetail
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment MatchDetail on PrincipleMatch {
  corpus
  slug
  principle {
    ...PrincipleName
    edition {
      corpus {
        title
      }
    }
  }
}
fragment PrincipleDetail on Principle {
  ...PrincipleName
  ...OtherNames
  statement
  scopeNote
  broader {
    ...PrincipleName
  }
  narrower {
    ...PrincipleName
  }
  related {
    ...PrincipleName
  }
  exactMatch {
    ...MatchDetail
  }
  closeMatch {
    ...MatchDetail
  }
  introducedBy {
    era {
      ...EraName
    }
    leaders {
      ...LeaderName
    }
  }
  lineage {
    era {
      ...EraName
    }
    kinds
  }
}`, {"hash":"afb48ac2656ba9ef47ba7cf6927fe0e3c7e9e93957765c5adf4f8a58cc45950a"}) as unknown as TypedDocumentString<PrinciplePageQuery, PrinciplePageQueryVariables>;
export const QuotePageDocument = new TypedDocumentString(`
    query QuotePage($corpus: String, $edition: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    quote(slug: $slug) {
      ...QuoteWhole
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}
fragment StanceOnIssue on Stance {
  kind
  era {
    ...EraName
  }
  events {
    slug
  }
  quotes {
    slug
  }
}
fragment PrincipleAtIssue on Principle {
  ...PrincipleName
  stances {
    ...StanceOnIssue
  }
}
fragment QuoteWhole on Quote {
  ...QuoteDetail
  event {
    ...EventName
    era {
      ...EraName
    }
  }
  principles {
    ...PrincipleAtIssue
  }
  evidence {
    ...EvidenceDetail
  }
}`, {"hash":"eb61fb912fbc9df7c04a9e5e5e257db6e959ee2fd800e62f089b7dce9b4f5c80"}) as unknown as TypedDocumentString<QuotePageQuery, QuotePageQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($corpus: String, $edition: Int, $digest: String, $from: EDTF, $to: EDTF, $leaders: [String!], $principles: [String!], $after: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    timeline(
      from: $from
      to: $to
      leaders: $leaders
      principles: $principles
      first: 100
      after: $after
    ) {
      totalCount
      nodes {
        __typename
        ... on Era {
          ...EraName
          summary
        }
        ... on Event {
          ...EventName
          kind
          summary
        }
        ... on Quote {
          slug
          text
          said: date
          attribution
          speaker {
            ...LeaderName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"hash":"2e420e41d53d15f6872e004ea8080b700d3d6519a365663c462df7a044ba56b7"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TimelineChoicesDocument = new TypedDocumentString(`
    query TimelineChoices($corpus: String, $edition: Int, $digest: String, $leadersAfter: String, $principlesAfter: String) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    ...EditionStamp
    leaders(first: 100, after: $leadersAfter) {
      nodes {
        ...LeaderName
        ...OtherNames
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    principles(first: 100, after: $principlesAfter) {
      nodes {
        ...PrincipleName
        ...OtherNames
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EditionStamp on Edition {
  number
  digest
  publishedAt
  language
  corpus {
    slug
    title
  }
  sources {
    title
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment OtherNames on Named {
  formerSlugs
  altLabels {
    language
    value
  }
}`, {"hash":"4a75ffb4cfd362cb14fde15d0b0bfb4a572085f3664a92566787800f0cfc12b1"}) as unknown as TypedDocumentString<TimelineChoicesQuery, TimelineChoicesQueryVariables>;
export const TimelineEraDocument = new TypedDocumentString(`
    query TimelineEra($corpus: String, $edition: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    era(slug: $slug) {
      ...EraName
      summary
      leaders {
        ...LeaderName
      }
    }
    stances(filter: {eras: [$slug]}, first: 25) {
      totalCount
      nodes {
        ...StanceDetail
      }
    }
  }
}
    fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment StanceDetail on Stance {
  id
  kind
  summary
  note
  confidence
  era {
    ...EraName
  }
  principle {
    ...PrincipleName
  }
  leaders {
    ...LeaderName
  }
  events {
    ...EventName
  }
  quotes {
    ...QuoteDetail
  }
  evidence {
    ...EvidenceDetail
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"hash":"e459b5b80d90aea1307ab1642226506069c8f7d5c70933d954e3450c9094130b"}) as unknown as TypedDocumentString<TimelineEraQuery, TimelineEraQueryVariables>;
export const TimelineEventDocument = new TypedDocumentString(`
    query TimelineEvent($corpus: String, $edition: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    event(slug: $slug) {
      ...EventName
      kind
      summary
      era {
        ...EraName
      }
      leaders {
        ...LeaderName
      }
      principles {
        ...PrincipleName
      }
      quotes {
        ...QuoteDetail
      }
      evidence {
        ...EvidenceDetail
      }
    }
  }
}
    fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment EraName on Era {
  slug
  name
  ordinal
  period
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"hash":"94216d6924118a58c827c7058eac91ab9ced54d307dd87c667a513b016093eb0"}) as unknown as TypedDocumentString<TimelineEventQuery, TimelineEventQueryVariables>;
export const TimelineQuoteDocument = new TypedDocumentString(`
    query TimelineQuote($corpus: String, $edition: Int, $digest: String, $slug: String!) {
  edition(corpus: $corpus, number: $edition, digest: $digest) {
    quote(slug: $slug) {
      ...QuoteDetail
      event {
        ...EventName
      }
      principles {
        ...PrincipleName
      }
      evidence {
        ...EvidenceDetail
      }
    }
  }
}
    fragment EvidenceDetail on Evidence {
  source {
    slug
    title
    citation
    language
    digest
  }
  printedAt
  paragraph
  start
  end
  digest
  gloss
  text
}
fragment QuoteDetail on Quote {
  slug
  text
  language
  translations {
    language
    text
    translator
  }
  date
  attribution
  speaker {
    ...LeaderName
  }
}
fragment PrincipleName on Principle {
  slug
  name
  labels {
    language
    value
  }
}
fragment LeaderName on Leader {
  slug
  name
  labels {
    language
    value
  }
}
fragment EventName on Event {
  slug
  name
  date
  labels {
    language
    value
  }
}`, {"hash":"9f87e2d802160270348713d17e6ca8fdaaaba40a2623eae19887f5027c774705"}) as unknown as TypedDocumentString<TimelineQuoteQuery, TimelineQuoteQueryVariables>;