/* eslint-disable */
import type { Prisma, Corpus, Edition, EditionTag, Source, SourceBlock, Leader, Era, Principle, PrincipleMatch, PrincipleBroader, PrincipleRelated, Event, Quote, Stance, Coding, Evidence, EraLeader, EventLeader, EventPrinciple, QuotePrinciple, StanceLeader, StanceEvent, StanceQuote, AttestedPrinciple, AttestedBySource, AttestedLeader, StanceTally, Entry, Revision, Change, Finding, SearchDocument, SearchIndex, Catalogue } from "./client/client.js";
import type { PothosPrismaDatamodel } from "@pothos/plugin-prisma";
export default interface PrismaTypes {
    Corpus: {
        Name: "Corpus";
        Shape: Corpus;
        Include: Prisma.CorpusInclude;
        Select: Prisma.CorpusSelect;
        OrderBy: Prisma.CorpusOrderByWithRelationInput;
        WhereUnique: Prisma.CorpusWhereUniqueInput;
        Where: Prisma.CorpusWhereInput;
        Create: {};
        Update: {};
        RelationName: "currentEdition" | "editions";
        ListRelations: "editions";
        Relations: {
            currentEdition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
            editions: {
                Shape: Edition[];
                Name: "Edition";
                Nullable: false;
            };
        };
    };
    Edition: {
        Name: "Edition";
        Shape: Edition;
        Include: Prisma.EditionInclude;
        Select: Prisma.EditionSelect;
        OrderBy: Prisma.EditionOrderByWithRelationInput;
        WhereUnique: Prisma.EditionWhereUniqueInput;
        Where: Prisma.EditionWhereInput;
        Create: {};
        Update: {};
        RelationName: "corpus" | "currentOf" | "sources" | "leaders" | "eras" | "principles" | "events" | "quotes" | "stances" | "codings" | "entries" | "searchDocuments" | "searchIndex" | "tallies" | "revision" | "changes" | "findings" | "tags";
        ListRelations: "sources" | "leaders" | "eras" | "principles" | "events" | "quotes" | "stances" | "codings" | "entries" | "searchDocuments" | "tallies" | "changes" | "findings" | "tags";
        Relations: {
            corpus: {
                Shape: Corpus;
                Name: "Corpus";
                Nullable: false;
            };
            currentOf: {
                Shape: Corpus | null;
                Name: "Corpus";
                Nullable: true;
            };
            sources: {
                Shape: Source[];
                Name: "Source";
                Nullable: false;
            };
            leaders: {
                Shape: Leader[];
                Name: "Leader";
                Nullable: false;
            };
            eras: {
                Shape: Era[];
                Name: "Era";
                Nullable: false;
            };
            principles: {
                Shape: Principle[];
                Name: "Principle";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
            quotes: {
                Shape: Quote[];
                Name: "Quote";
                Nullable: false;
            };
            stances: {
                Shape: Stance[];
                Name: "Stance";
                Nullable: false;
            };
            codings: {
                Shape: Coding[];
                Name: "Coding";
                Nullable: false;
            };
            entries: {
                Shape: Entry[];
                Name: "Entry";
                Nullable: false;
            };
            searchDocuments: {
                Shape: SearchDocument[];
                Name: "SearchDocument";
                Nullable: false;
            };
            searchIndex: {
                Shape: SearchIndex | null;
                Name: "SearchIndex";
                Nullable: true;
            };
            tallies: {
                Shape: StanceTally[];
                Name: "StanceTally";
                Nullable: false;
            };
            revision: {
                Shape: Revision | null;
                Name: "Revision";
                Nullable: true;
            };
            changes: {
                Shape: Change[];
                Name: "Change";
                Nullable: false;
            };
            findings: {
                Shape: Finding[];
                Name: "Finding";
                Nullable: false;
            };
            tags: {
                Shape: EditionTag[];
                Name: "EditionTag";
                Nullable: false;
            };
        };
    };
    EditionTag: {
        Name: "EditionTag";
        Shape: EditionTag;
        Include: Prisma.EditionTagInclude;
        Select: Prisma.EditionTagSelect;
        OrderBy: Prisma.EditionTagOrderByWithRelationInput;
        WhereUnique: Prisma.EditionTagWhereUniqueInput;
        Where: Prisma.EditionTagWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition";
        ListRelations: never;
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
        };
    };
    Source: {
        Name: "Source";
        Shape: Source;
        Include: Prisma.SourceInclude;
        Select: Prisma.SourceSelect;
        OrderBy: Prisma.SourceOrderByWithRelationInput;
        WhereUnique: Prisma.SourceWhereUniqueInput;
        Where: Prisma.SourceWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition" | "evidence" | "attested";
        ListRelations: "evidence" | "attested";
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
            evidence: {
                Shape: Evidence[];
                Name: "Evidence";
                Nullable: false;
            };
            attested: {
                Shape: AttestedBySource[];
                Name: "AttestedBySource";
                Nullable: false;
            };
        };
    };
    SourceBlock: {
        Name: "SourceBlock";
        Shape: SourceBlock;
        Include: never;
        Select: Prisma.SourceBlockSelect;
        OrderBy: Prisma.SourceBlockOrderByWithRelationInput;
        WhereUnique: Prisma.SourceBlockWhereUniqueInput;
        Where: Prisma.SourceBlockWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Leader: {
        Name: "Leader";
        Shape: Leader;
        Include: Prisma.LeaderInclude;
        Select: Prisma.LeaderSelect;
        OrderBy: Prisma.LeaderOrderByWithRelationInput;
        WhereUnique: Prisma.LeaderWhereUniqueInput;
        Where: Prisma.LeaderWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition" | "eras" | "events" | "quotes" | "stances" | "attested";
        ListRelations: "eras" | "events" | "quotes" | "stances";
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
            eras: {
                Shape: EraLeader[];
                Name: "EraLeader";
                Nullable: false;
            };
            events: {
                Shape: EventLeader[];
                Name: "EventLeader";
                Nullable: false;
            };
            quotes: {
                Shape: Quote[];
                Name: "Quote";
                Nullable: false;
            };
            stances: {
                Shape: StanceLeader[];
                Name: "StanceLeader";
                Nullable: false;
            };
            attested: {
                Shape: AttestedLeader | null;
                Name: "AttestedLeader";
                Nullable: true;
            };
        };
    };
    Era: {
        Name: "Era";
        Shape: Era;
        Include: Prisma.EraInclude;
        Select: Prisma.EraSelect;
        OrderBy: Prisma.EraOrderByWithRelationInput;
        WhereUnique: Prisma.EraWhereUniqueInput;
        Where: Prisma.EraWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition" | "leaders" | "events" | "stances" | "codings";
        ListRelations: "leaders" | "events" | "stances" | "codings";
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
            leaders: {
                Shape: EraLeader[];
                Name: "EraLeader";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
            stances: {
                Shape: Stance[];
                Name: "Stance";
                Nullable: false;
            };
            codings: {
                Shape: Coding[];
                Name: "Coding";
                Nullable: false;
            };
        };
    };
    Principle: {
        Name: "Principle";
        Shape: Principle;
        Include: Prisma.PrincipleInclude;
        Select: Prisma.PrincipleSelect;
        OrderBy: Prisma.PrincipleOrderByWithRelationInput;
        WhereUnique: Prisma.PrincipleWhereUniqueInput;
        Where: Prisma.PrincipleWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition" | "broader" | "narrower" | "stances" | "codings" | "events" | "quotes" | "matches" | "related" | "relatedFrom" | "attested" | "attestedBy";
        ListRelations: "broader" | "narrower" | "stances" | "codings" | "events" | "quotes" | "matches" | "related" | "relatedFrom" | "attestedBy";
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
            broader: {
                Shape: PrincipleBroader[];
                Name: "PrincipleBroader";
                Nullable: false;
            };
            narrower: {
                Shape: PrincipleBroader[];
                Name: "PrincipleBroader";
                Nullable: false;
            };
            stances: {
                Shape: Stance[];
                Name: "Stance";
                Nullable: false;
            };
            codings: {
                Shape: Coding[];
                Name: "Coding";
                Nullable: false;
            };
            events: {
                Shape: EventPrinciple[];
                Name: "EventPrinciple";
                Nullable: false;
            };
            quotes: {
                Shape: QuotePrinciple[];
                Name: "QuotePrinciple";
                Nullable: false;
            };
            matches: {
                Shape: PrincipleMatch[];
                Name: "PrincipleMatch";
                Nullable: false;
            };
            related: {
                Shape: PrincipleRelated[];
                Name: "PrincipleRelated";
                Nullable: false;
            };
            relatedFrom: {
                Shape: PrincipleRelated[];
                Name: "PrincipleRelated";
                Nullable: false;
            };
            attested: {
                Shape: AttestedPrinciple | null;
                Name: "AttestedPrinciple";
                Nullable: true;
            };
            attestedBy: {
                Shape: AttestedBySource[];
                Name: "AttestedBySource";
                Nullable: false;
            };
        };
    };
    PrincipleMatch: {
        Name: "PrincipleMatch";
        Shape: PrincipleMatch;
        Include: Prisma.PrincipleMatchInclude;
        Select: Prisma.PrincipleMatchSelect;
        OrderBy: Prisma.PrincipleMatchOrderByWithRelationInput;
        WhereUnique: Prisma.PrincipleMatchWhereUniqueInput;
        Where: Prisma.PrincipleMatchWhereInput;
        Create: {};
        Update: {};
        RelationName: "principle";
        ListRelations: never;
        Relations: {
            principle: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
        };
    };
    PrincipleBroader: {
        Name: "PrincipleBroader";
        Shape: PrincipleBroader;
        Include: Prisma.PrincipleBroaderInclude;
        Select: Prisma.PrincipleBroaderSelect;
        OrderBy: Prisma.PrincipleBroaderOrderByWithRelationInput;
        WhereUnique: Prisma.PrincipleBroaderWhereUniqueInput;
        Where: Prisma.PrincipleBroaderWhereInput;
        Create: {};
        Update: {};
        RelationName: "narrower" | "broader";
        ListRelations: never;
        Relations: {
            narrower: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
            broader: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
        };
    };
    PrincipleRelated: {
        Name: "PrincipleRelated";
        Shape: PrincipleRelated;
        Include: Prisma.PrincipleRelatedInclude;
        Select: Prisma.PrincipleRelatedSelect;
        OrderBy: Prisma.PrincipleRelatedOrderByWithRelationInput;
        WhereUnique: Prisma.PrincipleRelatedWhereUniqueInput;
        Where: Prisma.PrincipleRelatedWhereInput;
        Create: {};
        Update: {};
        RelationName: "principle" | "related";
        ListRelations: never;
        Relations: {
            principle: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
            related: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
        };
    };
    Event: {
        Name: "Event";
        Shape: Event;
        Include: Prisma.EventInclude;
        Select: Prisma.EventSelect;
        OrderBy: Prisma.EventOrderByWithRelationInput;
        WhereUnique: Prisma.EventWhereUniqueInput;
        Where: Prisma.EventWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition" | "era" | "leaders" | "principles" | "quotes" | "stances" | "evidence";
        ListRelations: "leaders" | "principles" | "quotes" | "stances" | "evidence";
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
            era: {
                Shape: Era | null;
                Name: "Era";
                Nullable: true;
            };
            leaders: {
                Shape: EventLeader[];
                Name: "EventLeader";
                Nullable: false;
            };
            principles: {
                Shape: EventPrinciple[];
                Name: "EventPrinciple";
                Nullable: false;
            };
            quotes: {
                Shape: Quote[];
                Name: "Quote";
                Nullable: false;
            };
            stances: {
                Shape: StanceEvent[];
                Name: "StanceEvent";
                Nullable: false;
            };
            evidence: {
                Shape: Evidence[];
                Name: "Evidence";
                Nullable: false;
            };
        };
    };
    Quote: {
        Name: "Quote";
        Shape: Quote;
        Include: Prisma.QuoteInclude;
        Select: Prisma.QuoteSelect;
        OrderBy: Prisma.QuoteOrderByWithRelationInput;
        WhereUnique: Prisma.QuoteWhereUniqueInput;
        Where: Prisma.QuoteWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition" | "speaker" | "event" | "principles" | "stances" | "evidence";
        ListRelations: "principles" | "stances" | "evidence";
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
            speaker: {
                Shape: Leader | null;
                Name: "Leader";
                Nullable: true;
            };
            event: {
                Shape: Event | null;
                Name: "Event";
                Nullable: true;
            };
            principles: {
                Shape: QuotePrinciple[];
                Name: "QuotePrinciple";
                Nullable: false;
            };
            stances: {
                Shape: StanceQuote[];
                Name: "StanceQuote";
                Nullable: false;
            };
            evidence: {
                Shape: Evidence[];
                Name: "Evidence";
                Nullable: false;
            };
        };
    };
    Stance: {
        Name: "Stance";
        Shape: Stance;
        Include: Prisma.StanceInclude;
        Select: Prisma.StanceSelect;
        OrderBy: Prisma.StanceOrderByWithRelationInput;
        WhereUnique: Prisma.StanceWhereUniqueInput;
        Where: Prisma.StanceWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition" | "era" | "principle" | "leaders" | "events" | "quotes" | "evidence";
        ListRelations: "leaders" | "events" | "quotes" | "evidence";
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
            era: {
                Shape: Era;
                Name: "Era";
                Nullable: false;
            };
            principle: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
            leaders: {
                Shape: StanceLeader[];
                Name: "StanceLeader";
                Nullable: false;
            };
            events: {
                Shape: StanceEvent[];
                Name: "StanceEvent";
                Nullable: false;
            };
            quotes: {
                Shape: StanceQuote[];
                Name: "StanceQuote";
                Nullable: false;
            };
            evidence: {
                Shape: Evidence[];
                Name: "Evidence";
                Nullable: false;
            };
        };
    };
    Coding: {
        Name: "Coding";
        Shape: Coding;
        Include: Prisma.CodingInclude;
        Select: Prisma.CodingSelect;
        OrderBy: Prisma.CodingOrderByWithRelationInput;
        WhereUnique: Prisma.CodingWhereUniqueInput;
        Where: Prisma.CodingWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition" | "era" | "principle";
        ListRelations: never;
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
            era: {
                Shape: Era;
                Name: "Era";
                Nullable: false;
            };
            principle: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
        };
    };
    Evidence: {
        Name: "Evidence";
        Shape: Evidence;
        Include: Prisma.EvidenceInclude;
        Select: Prisma.EvidenceSelect;
        OrderBy: Prisma.EvidenceOrderByWithRelationInput;
        WhereUnique: Prisma.EvidenceWhereUniqueInput;
        Where: Prisma.EvidenceWhereInput;
        Create: {};
        Update: {};
        RelationName: "source" | "stance" | "event" | "quote";
        ListRelations: never;
        Relations: {
            source: {
                Shape: Source;
                Name: "Source";
                Nullable: false;
            };
            stance: {
                Shape: Stance | null;
                Name: "Stance";
                Nullable: true;
            };
            event: {
                Shape: Event | null;
                Name: "Event";
                Nullable: true;
            };
            quote: {
                Shape: Quote | null;
                Name: "Quote";
                Nullable: true;
            };
        };
    };
    EraLeader: {
        Name: "EraLeader";
        Shape: EraLeader;
        Include: Prisma.EraLeaderInclude;
        Select: Prisma.EraLeaderSelect;
        OrderBy: Prisma.EraLeaderOrderByWithRelationInput;
        WhereUnique: Prisma.EraLeaderWhereUniqueInput;
        Where: Prisma.EraLeaderWhereInput;
        Create: {};
        Update: {};
        RelationName: "era" | "leader";
        ListRelations: never;
        Relations: {
            era: {
                Shape: Era;
                Name: "Era";
                Nullable: false;
            };
            leader: {
                Shape: Leader;
                Name: "Leader";
                Nullable: false;
            };
        };
    };
    EventLeader: {
        Name: "EventLeader";
        Shape: EventLeader;
        Include: Prisma.EventLeaderInclude;
        Select: Prisma.EventLeaderSelect;
        OrderBy: Prisma.EventLeaderOrderByWithRelationInput;
        WhereUnique: Prisma.EventLeaderWhereUniqueInput;
        Where: Prisma.EventLeaderWhereInput;
        Create: {};
        Update: {};
        RelationName: "event" | "leader";
        ListRelations: never;
        Relations: {
            event: {
                Shape: Event;
                Name: "Event";
                Nullable: false;
            };
            leader: {
                Shape: Leader;
                Name: "Leader";
                Nullable: false;
            };
        };
    };
    EventPrinciple: {
        Name: "EventPrinciple";
        Shape: EventPrinciple;
        Include: Prisma.EventPrincipleInclude;
        Select: Prisma.EventPrincipleSelect;
        OrderBy: Prisma.EventPrincipleOrderByWithRelationInput;
        WhereUnique: Prisma.EventPrincipleWhereUniqueInput;
        Where: Prisma.EventPrincipleWhereInput;
        Create: {};
        Update: {};
        RelationName: "event" | "principle";
        ListRelations: never;
        Relations: {
            event: {
                Shape: Event;
                Name: "Event";
                Nullable: false;
            };
            principle: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
        };
    };
    QuotePrinciple: {
        Name: "QuotePrinciple";
        Shape: QuotePrinciple;
        Include: Prisma.QuotePrincipleInclude;
        Select: Prisma.QuotePrincipleSelect;
        OrderBy: Prisma.QuotePrincipleOrderByWithRelationInput;
        WhereUnique: Prisma.QuotePrincipleWhereUniqueInput;
        Where: Prisma.QuotePrincipleWhereInput;
        Create: {};
        Update: {};
        RelationName: "quote" | "principle";
        ListRelations: never;
        Relations: {
            quote: {
                Shape: Quote;
                Name: "Quote";
                Nullable: false;
            };
            principle: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
        };
    };
    StanceLeader: {
        Name: "StanceLeader";
        Shape: StanceLeader;
        Include: Prisma.StanceLeaderInclude;
        Select: Prisma.StanceLeaderSelect;
        OrderBy: Prisma.StanceLeaderOrderByWithRelationInput;
        WhereUnique: Prisma.StanceLeaderWhereUniqueInput;
        Where: Prisma.StanceLeaderWhereInput;
        Create: {};
        Update: {};
        RelationName: "stance" | "leader";
        ListRelations: never;
        Relations: {
            stance: {
                Shape: Stance;
                Name: "Stance";
                Nullable: false;
            };
            leader: {
                Shape: Leader;
                Name: "Leader";
                Nullable: false;
            };
        };
    };
    StanceEvent: {
        Name: "StanceEvent";
        Shape: StanceEvent;
        Include: Prisma.StanceEventInclude;
        Select: Prisma.StanceEventSelect;
        OrderBy: Prisma.StanceEventOrderByWithRelationInput;
        WhereUnique: Prisma.StanceEventWhereUniqueInput;
        Where: Prisma.StanceEventWhereInput;
        Create: {};
        Update: {};
        RelationName: "stance" | "event";
        ListRelations: never;
        Relations: {
            stance: {
                Shape: Stance;
                Name: "Stance";
                Nullable: false;
            };
            event: {
                Shape: Event;
                Name: "Event";
                Nullable: false;
            };
        };
    };
    StanceQuote: {
        Name: "StanceQuote";
        Shape: StanceQuote;
        Include: Prisma.StanceQuoteInclude;
        Select: Prisma.StanceQuoteSelect;
        OrderBy: Prisma.StanceQuoteOrderByWithRelationInput;
        WhereUnique: Prisma.StanceQuoteWhereUniqueInput;
        Where: Prisma.StanceQuoteWhereInput;
        Create: {};
        Update: {};
        RelationName: "stance" | "quote";
        ListRelations: never;
        Relations: {
            stance: {
                Shape: Stance;
                Name: "Stance";
                Nullable: false;
            };
            quote: {
                Shape: Quote;
                Name: "Quote";
                Nullable: false;
            };
        };
    };
    AttestedPrinciple: {
        Name: "AttestedPrinciple";
        Shape: AttestedPrinciple;
        Include: Prisma.AttestedPrincipleInclude;
        Select: Prisma.AttestedPrincipleSelect;
        OrderBy: Prisma.AttestedPrincipleOrderByWithRelationInput;
        WhereUnique: Prisma.AttestedPrincipleWhereUniqueInput;
        Where: Prisma.AttestedPrincipleWhereInput;
        Create: {};
        Update: {};
        RelationName: "principle";
        ListRelations: never;
        Relations: {
            principle: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
        };
    };
    AttestedBySource: {
        Name: "AttestedBySource";
        Shape: AttestedBySource;
        Include: Prisma.AttestedBySourceInclude;
        Select: Prisma.AttestedBySourceSelect;
        OrderBy: Prisma.AttestedBySourceOrderByWithRelationInput;
        WhereUnique: Prisma.AttestedBySourceWhereUniqueInput;
        Where: Prisma.AttestedBySourceWhereInput;
        Create: {};
        Update: {};
        RelationName: "source" | "principle";
        ListRelations: never;
        Relations: {
            source: {
                Shape: Source;
                Name: "Source";
                Nullable: false;
            };
            principle: {
                Shape: Principle;
                Name: "Principle";
                Nullable: false;
            };
        };
    };
    AttestedLeader: {
        Name: "AttestedLeader";
        Shape: AttestedLeader;
        Include: Prisma.AttestedLeaderInclude;
        Select: Prisma.AttestedLeaderSelect;
        OrderBy: Prisma.AttestedLeaderOrderByWithRelationInput;
        WhereUnique: Prisma.AttestedLeaderWhereUniqueInput;
        Where: Prisma.AttestedLeaderWhereInput;
        Create: {};
        Update: {};
        RelationName: "leader";
        ListRelations: never;
        Relations: {
            leader: {
                Shape: Leader;
                Name: "Leader";
                Nullable: false;
            };
        };
    };
    StanceTally: {
        Name: "StanceTally";
        Shape: StanceTally;
        Include: Prisma.StanceTallyInclude;
        Select: Prisma.StanceTallySelect;
        OrderBy: Prisma.StanceTallyOrderByWithRelationInput;
        WhereUnique: Prisma.StanceTallyWhereUniqueInput;
        Where: Prisma.StanceTallyWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition";
        ListRelations: never;
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
        };
    };
    Entry: {
        Name: "Entry";
        Shape: Entry;
        Include: Prisma.EntryInclude;
        Select: Prisma.EntrySelect;
        OrderBy: Prisma.EntryOrderByWithRelationInput;
        WhereUnique: Prisma.EntryWhereUniqueInput;
        Where: Prisma.EntryWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition";
        ListRelations: never;
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
        };
    };
    Revision: {
        Name: "Revision";
        Shape: Revision;
        Include: Prisma.RevisionInclude;
        Select: Prisma.RevisionSelect;
        OrderBy: Prisma.RevisionOrderByWithRelationInput;
        WhereUnique: Prisma.RevisionWhereUniqueInput;
        Where: Prisma.RevisionWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition";
        ListRelations: never;
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
        };
    };
    Change: {
        Name: "Change";
        Shape: Change;
        Include: Prisma.ChangeInclude;
        Select: Prisma.ChangeSelect;
        OrderBy: Prisma.ChangeOrderByWithRelationInput;
        WhereUnique: Prisma.ChangeWhereUniqueInput;
        Where: Prisma.ChangeWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition";
        ListRelations: never;
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
        };
    };
    Finding: {
        Name: "Finding";
        Shape: Finding;
        Include: Prisma.FindingInclude;
        Select: Prisma.FindingSelect;
        OrderBy: Prisma.FindingOrderByWithRelationInput;
        WhereUnique: Prisma.FindingWhereUniqueInput;
        Where: Prisma.FindingWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition";
        ListRelations: never;
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
        };
    };
    SearchDocument: {
        Name: "SearchDocument";
        Shape: SearchDocument;
        Include: Prisma.SearchDocumentInclude;
        Select: Prisma.SearchDocumentSelect;
        OrderBy: Prisma.SearchDocumentOrderByWithRelationInput;
        WhereUnique: Prisma.SearchDocumentWhereUniqueInput;
        Where: Prisma.SearchDocumentWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition";
        ListRelations: never;
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
        };
    };
    SearchIndex: {
        Name: "SearchIndex";
        Shape: SearchIndex;
        Include: Prisma.SearchIndexInclude;
        Select: Prisma.SearchIndexSelect;
        OrderBy: Prisma.SearchIndexOrderByWithRelationInput;
        WhereUnique: Prisma.SearchIndexWhereUniqueInput;
        Where: Prisma.SearchIndexWhereInput;
        Create: {};
        Update: {};
        RelationName: "edition";
        ListRelations: never;
        Relations: {
            edition: {
                Shape: Edition;
                Name: "Edition";
                Nullable: false;
            };
        };
    };
    Catalogue: {
        Name: "Catalogue";
        Shape: Catalogue;
        Include: never;
        Select: Prisma.CatalogueSelect;
        OrderBy: Prisma.CatalogueOrderByWithRelationInput;
        WhereUnique: Prisma.CatalogueWhereUniqueInput;
        Where: Prisma.CatalogueWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
}
export function getDatamodel(): PothosPrismaDatamodel { return JSON.parse("{\"datamodel\":{\"models\":{\"Corpus\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"currentNumber\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"currentEdition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CurrentEdition\",\"relationFromFields\":[\"id\",\"currentNumber\"],\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"editions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CorpusEditions\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"id\",\"currentNumber\"]}]},\"Edition\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"corpusId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"number\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"digest\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"creators\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"license\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Corpus\",\"kind\":\"object\",\"name\":\"corpus\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CorpusEditions\",\"relationFromFields\":[\"corpusId\"],\"isUpdatedAt\":false},{\"type\":\"Corpus\",\"kind\":\"object\",\"name\":\"currentOf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CurrentEdition\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"sources\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToSource\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Leader\",\"kind\":\"object\",\"name\":\"leaders\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToLeader\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Era\",\"kind\":\"object\",\"name\":\"eras\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToEra\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"principles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToPrinciple\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Quote\",\"kind\":\"object\",\"name\":\"quotes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToQuote\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Stance\",\"kind\":\"object\",\"name\":\"stances\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToStance\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Coding\",\"kind\":\"object\",\"name\":\"codings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CodingToEdition\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Entry\",\"kind\":\"object\",\"name\":\"entries\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToEntry\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SearchDocument\",\"kind\":\"object\",\"name\":\"searchDocuments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToSearchDocument\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SearchIndex\",\"kind\":\"object\",\"name\":\"searchIndex\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToSearchIndex\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StanceTally\",\"kind\":\"object\",\"name\":\"tallies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToStanceTally\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Revision\",\"kind\":\"object\",\"name\":\"revision\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToRevision\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Change\",\"kind\":\"object\",\"name\":\"changes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ChangeToEdition\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Finding\",\"kind\":\"object\",\"name\":\"findings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToFinding\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"EditionTag\",\"kind\":\"object\",\"name\":\"tags\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToEditionTag\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"corpusId\",\"number\"]},{\"name\":null,\"fields\":[\"corpusId\",\"digest\"]}]},\"EditionTag\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"corpusId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"number\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToEditionTag\",\"relationFromFields\":[\"corpusId\",\"number\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"corpusId\",\"name\"]},\"uniqueIndexes\":[]},\"Source\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formerSlugs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"digest\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"paragraphs\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"headings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToSource\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false},{\"type\":\"Evidence\",\"kind\":\"object\",\"name\":\"evidence\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EvidenceToSource\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"AttestedBySource\",\"kind\":\"object\",\"name\":\"attested\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttestedBySourceToSource\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"editionId\",\"slug\"]}]},\"SourceBlock\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"digest\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"number\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"text\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gap\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"digest\",\"number\"]},\"uniqueIndexes\":[]},\"Leader\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"LeaderKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"labels\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"altLabels\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formerSlugs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToLeader\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false},{\"type\":\"EraLeader\",\"kind\":\"object\",\"name\":\"eras\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EraLeaderToLeader\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"EventLeader\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventLeaderToLeader\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Quote\",\"kind\":\"object\",\"name\":\"quotes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LeaderToQuote\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StanceLeader\",\"kind\":\"object\",\"name\":\"stances\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LeaderToStanceLeader\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"AttestedLeader\",\"kind\":\"object\",\"name\":\"attested\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttestedLeaderToLeader\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"editionId\",\"slug\"]}]},\"Era\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"labels\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"altLabels\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formerSlugs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"period\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"earliestDay\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"latestDay\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"summary\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToEra\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false},{\"type\":\"EraLeader\",\"kind\":\"object\",\"name\":\"leaders\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EraToEraLeader\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EraToEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Stance\",\"kind\":\"object\",\"name\":\"stances\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EraToStance\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Coding\",\"kind\":\"object\",\"name\":\"codings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CodingToEra\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"editionId\",\"slug\"]},{\"name\":null,\"fields\":[\"editionId\",\"ordinal\"]}]},\"Principle\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"labels\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"altLabels\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formerSlugs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"statement\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"scopeNote\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToPrinciple\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false},{\"type\":\"PrincipleBroader\",\"kind\":\"object\",\"name\":\"broader\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Narrower\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"PrincipleBroader\",\"kind\":\"object\",\"name\":\"narrower\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Broader\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Stance\",\"kind\":\"object\",\"name\":\"stances\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PrincipleToStance\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Coding\",\"kind\":\"object\",\"name\":\"codings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CodingToPrinciple\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"EventPrinciple\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventPrincipleToPrinciple\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"QuotePrinciple\",\"kind\":\"object\",\"name\":\"quotes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PrincipleToQuotePrinciple\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"PrincipleMatch\",\"kind\":\"object\",\"name\":\"matches\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PrincipleToPrincipleMatch\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"PrincipleRelated\",\"kind\":\"object\",\"name\":\"related\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Relates\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"PrincipleRelated\",\"kind\":\"object\",\"name\":\"relatedFrom\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Related\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"AttestedPrinciple\",\"kind\":\"object\",\"name\":\"attested\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttestedPrincipleToPrinciple\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"AttestedBySource\",\"kind\":\"object\",\"name\":\"attestedBy\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttestedBySourceToPrinciple\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"editionId\",\"slug\"]}]},\"PrincipleMatch\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"principleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"MatchKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"corpus\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"principle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PrincipleToPrincipleMatch\",\"relationFromFields\":[\"editionId\",\"principleId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"principleId\",\"corpus\",\"slug\"]},\"uniqueIndexes\":[]},\"PrincipleBroader\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"narrowerId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"broaderId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"narrower\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Narrower\",\"relationFromFields\":[\"editionId\",\"narrowerId\"],\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"broader\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Broader\",\"relationFromFields\":[\"editionId\",\"broaderId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"narrowerId\",\"broaderId\"]},\"uniqueIndexes\":[]},\"PrincipleRelated\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"principleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"relatedId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"principle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Relates\",\"relationFromFields\":[\"editionId\",\"principleId\"],\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"related\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Related\",\"relationFromFields\":[\"editionId\",\"relatedId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"principleId\",\"relatedId\"]},\"uniqueIndexes\":[]},\"Event\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"labels\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"altLabels\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formerSlugs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"date\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"earliestDay\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"latestDay\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"EventKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"summary\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eraId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToEvent\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false},{\"type\":\"Era\",\"kind\":\"object\",\"name\":\"era\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EraToEvent\",\"relationFromFields\":[\"editionId\",\"eraId\"],\"isUpdatedAt\":false},{\"type\":\"EventLeader\",\"kind\":\"object\",\"name\":\"leaders\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEventLeader\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"EventPrinciple\",\"kind\":\"object\",\"name\":\"principles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEventPrinciple\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Quote\",\"kind\":\"object\",\"name\":\"quotes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToQuote\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StanceEvent\",\"kind\":\"object\",\"name\":\"stances\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToStanceEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Evidence\",\"kind\":\"object\",\"name\":\"evidence\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEvidence\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"editionId\",\"slug\"]}]},\"Quote\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formerSlugs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"text\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"translations\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"date\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"earliestDay\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"latestDay\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"speakerId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"attribution\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToQuote\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false},{\"type\":\"Leader\",\"kind\":\"object\",\"name\":\"speaker\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LeaderToQuote\",\"relationFromFields\":[\"editionId\",\"speakerId\"],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToQuote\",\"relationFromFields\":[\"editionId\",\"eventId\"],\"isUpdatedAt\":false},{\"type\":\"QuotePrinciple\",\"kind\":\"object\",\"name\":\"principles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"QuoteToQuotePrinciple\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StanceQuote\",\"kind\":\"object\",\"name\":\"stances\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"QuoteToStanceQuote\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Evidence\",\"kind\":\"object\",\"name\":\"evidence\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EvidenceToQuote\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"editionId\",\"slug\"]}]},\"Stance\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eraId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"principleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"StanceKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"summary\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Float\",\"kind\":\"scalar\",\"name\":\"confidence\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Position\",\"kind\":\"enum\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToStance\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false},{\"type\":\"Era\",\"kind\":\"object\",\"name\":\"era\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EraToStance\",\"relationFromFields\":[\"editionId\",\"eraId\"],\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"principle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PrincipleToStance\",\"relationFromFields\":[\"editionId\",\"principleId\"],\"isUpdatedAt\":false},{\"type\":\"StanceLeader\",\"kind\":\"object\",\"name\":\"leaders\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"StanceToStanceLeader\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StanceEvent\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"StanceToStanceEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StanceQuote\",\"kind\":\"object\",\"name\":\"quotes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"StanceToStanceQuote\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Evidence\",\"kind\":\"object\",\"name\":\"evidence\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EvidenceToStance\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"editionId\",\"eraId\",\"principleId\",\"kind\"]}]},\"Coding\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"coder\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eraId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"principleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"StanceKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Float\",\"kind\":\"scalar\",\"name\":\"confidence\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"spans\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CodingToEdition\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false},{\"type\":\"Era\",\"kind\":\"object\",\"name\":\"era\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CodingToEra\",\"relationFromFields\":[\"editionId\",\"eraId\"],\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"principle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CodingToPrinciple\",\"relationFromFields\":[\"editionId\",\"principleId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"editionId\",\"coder\",\"eraId\",\"principleId\",\"kind\"]}]},\"Evidence\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"paragraph\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"start\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"end\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"digest\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gloss\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"locator\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"stanceId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"quoteId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EvidenceToSource\",\"relationFromFields\":[\"editionId\",\"sourceId\"],\"isUpdatedAt\":false},{\"type\":\"Stance\",\"kind\":\"object\",\"name\":\"stance\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EvidenceToStance\",\"relationFromFields\":[\"editionId\",\"stanceId\"],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEvidence\",\"relationFromFields\":[\"editionId\",\"eventId\"],\"isUpdatedAt\":false},{\"type\":\"Quote\",\"kind\":\"object\",\"name\":\"quote\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EvidenceToQuote\",\"relationFromFields\":[\"editionId\",\"quoteId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[]},\"EraLeader\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eraId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leaderId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Era\",\"kind\":\"object\",\"name\":\"era\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EraToEraLeader\",\"relationFromFields\":[\"editionId\",\"eraId\"],\"isUpdatedAt\":false},{\"type\":\"Leader\",\"kind\":\"object\",\"name\":\"leader\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EraLeaderToLeader\",\"relationFromFields\":[\"editionId\",\"leaderId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"eraId\",\"leaderId\"]},\"uniqueIndexes\":[]},\"EventLeader\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leaderId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEventLeader\",\"relationFromFields\":[\"editionId\",\"eventId\"],\"isUpdatedAt\":false},{\"type\":\"Leader\",\"kind\":\"object\",\"name\":\"leader\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventLeaderToLeader\",\"relationFromFields\":[\"editionId\",\"leaderId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"eventId\",\"leaderId\"]},\"uniqueIndexes\":[]},\"EventPrinciple\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"principleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEventPrinciple\",\"relationFromFields\":[\"editionId\",\"eventId\"],\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"principle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventPrincipleToPrinciple\",\"relationFromFields\":[\"editionId\",\"principleId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"eventId\",\"principleId\"]},\"uniqueIndexes\":[]},\"QuotePrinciple\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"quoteId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"principleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Quote\",\"kind\":\"object\",\"name\":\"quote\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"QuoteToQuotePrinciple\",\"relationFromFields\":[\"editionId\",\"quoteId\"],\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"principle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PrincipleToQuotePrinciple\",\"relationFromFields\":[\"editionId\",\"principleId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"quoteId\",\"principleId\"]},\"uniqueIndexes\":[]},\"StanceLeader\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"stanceId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leaderId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Stance\",\"kind\":\"object\",\"name\":\"stance\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"StanceToStanceLeader\",\"relationFromFields\":[\"editionId\",\"stanceId\"],\"isUpdatedAt\":false},{\"type\":\"Leader\",\"kind\":\"object\",\"name\":\"leader\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LeaderToStanceLeader\",\"relationFromFields\":[\"editionId\",\"leaderId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"stanceId\",\"leaderId\"]},\"uniqueIndexes\":[]},\"StanceEvent\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"stanceId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Stance\",\"kind\":\"object\",\"name\":\"stance\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"StanceToStanceEvent\",\"relationFromFields\":[\"editionId\",\"stanceId\"],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToStanceEvent\",\"relationFromFields\":[\"editionId\",\"eventId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"stanceId\",\"eventId\"]},\"uniqueIndexes\":[]},\"StanceQuote\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"stanceId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"quoteId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Stance\",\"kind\":\"object\",\"name\":\"stance\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"StanceToStanceQuote\",\"relationFromFields\":[\"editionId\",\"stanceId\"],\"isUpdatedAt\":false},{\"type\":\"Quote\",\"kind\":\"object\",\"name\":\"quote\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"QuoteToStanceQuote\",\"relationFromFields\":[\"editionId\",\"quoteId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"stanceId\",\"quoteId\"]},\"uniqueIndexes\":[]},\"AttestedPrinciple\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"principleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"firstEraId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"StanceKind\",\"kind\":\"enum\",\"name\":\"kinds\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"principle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttestedPrincipleToPrinciple\",\"relationFromFields\":[\"editionId\",\"principleId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"principleId\"]},\"uniqueIndexes\":[]},\"AttestedBySource\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"principleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"StanceKind\",\"kind\":\"enum\",\"name\":\"kinds\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttestedBySourceToSource\",\"relationFromFields\":[\"editionId\",\"sourceId\"],\"isUpdatedAt\":false},{\"type\":\"Principle\",\"kind\":\"object\",\"name\":\"principle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttestedBySourceToPrinciple\",\"relationFromFields\":[\"editionId\",\"principleId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"sourceId\",\"principleId\"]},\"uniqueIndexes\":[]},\"AttestedLeader\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leaderId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"StanceKind\",\"kind\":\"enum\",\"name\":\"kinds\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Leader\",\"kind\":\"object\",\"name\":\"leader\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttestedLeaderToLeader\",\"relationFromFields\":[\"editionId\",\"leaderId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"leaderId\"]},\"uniqueIndexes\":[]},\"StanceTally\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"StanceKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Position\",\"kind\":\"enum\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"sources\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"stances\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToStanceTally\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[]},\"Entry\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"list\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"entry\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToEntry\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"list\",\"id\"]},\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"editionId\",\"list\",\"key\"]}]},\"Revision\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"revisionOf\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"added\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"removed\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"changed\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"renamed\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToRevision\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Change\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ChangeKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"list\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formerKey\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"before\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"after\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ChangeToEdition\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[]},\"Finding\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"FindingKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rule\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"among\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"principles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"eras\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"stances\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToFinding\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"kind\"]},\"uniqueIndexes\":[]},\"SearchDocument\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"type\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"targetId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"body\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToSearchDocument\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"editionId\",\"id\"]},\"uniqueIndexes\":[]},\"SearchIndex\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"editionId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"analysis\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"words\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"written\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"texts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Edition\",\"kind\":\"object\",\"name\":\"edition\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EditionToSearchIndex\",\"relationFromFields\":[\"editionId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Catalogue\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"state\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]}}}}"); }