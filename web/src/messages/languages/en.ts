import { englishDates } from "../../../../src/chronology/english-dates.js";
import type { ToldWords } from "../../../../src/server/pages/told/words.js";
import type {
  ChangeKind,
  EditionChangeType,
  EventKind,
  FindingKind,
  LeaderKind,
  QuoteMatch,
  SearchType,
  StanceKind,
} from "../../api/generated/graphql.js";
import { numbersIn } from "../numbers.js";
import { type Drawing, type Rich, rich } from "../rich.js";

const TAG = "en";
const plurals = new Intl.PluralRules(TAG);
const number = numbersIn(TAG);
const lists = new Intl.ListFormat(TAG);
const either = new Intl.ListFormat(TAG, { type: "disjunction" });

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One of two words: `is`, `are`. */
const oneOrMany = (count: number, one: string, many: string): string => (plurals.select(count) === "one" ? one : many);
/** `1 stance`, `2 stances`. */
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${oneOrMany(count, one, many)}`;

/** A word and what it means. */
interface Explained {
  readonly word: string;
  readonly meaning: string;
}

const SILENCE = "Silence is no proof of abandonment.";

const kinds: Readonly<Record<StanceKind, Explained>> = {
  INTRODUCED: { word: "introduced", meaning: "first put forward in this era" },
  REAFFIRMED: { word: "reaffirmed", meaning: "held or held on to, also where no earlier era is told of" },
  EXTENDED: { word: "extended", meaning: "given more scope or content" },
  NARROWED: { word: "narrowed", meaning: "limited in scope or content" },
  REINTERPRETED: { word: "reinterpreted", meaning: "given another meaning or direction" },
  APPLIED: { word: "applied", meaning: "acted on" },
  REJECTED: { word: "rejected", meaning: "opposed, whether held before or not" },
  ABANDONED: { word: "abandoned", meaning: "given up after an earlier era held it" },
};

const eventKinds: Readonly<Record<EventKind, string>> = {
  CONFERENCE: "conference",
  CONGRESS: "congress",
  MEETING: "meeting",
  STATEMENT: "statement",
  SPEECH: "speech",
  PROCLAMATION: "proclamation",
  POLICY_SHIFT: "turn of policy",
  PERIOD_MARK: "mark of a period",
  TREATY: "treaty",
  JUDGMENT: "judgment",
  LEGISLATION: "legislation",
  PUBLICATION: "publication",
  ELECTION: "election",
  CONFLICT: "conflict",
};

const leaderKinds: Readonly<Record<LeaderKind, string>> = { PERSON: "person", BODY: "body" };

interface Found {
  readonly kind: FindingKind;
  /** As the service says it, in English. */
  readonly sentence: string;
  readonly count: number;
  readonly of: number;
}

const searchTypes: Readonly<Record<SearchType, string>> = {
  PRINCIPLE: "Principles",
  ERA: "Eras",
  LEADER: "Leaders",
  EVENT: "Events",
  QUOTE: "Quotations",
  TRANSLATION: "Translations of quotations",
  STANCE: "Readings of the source",
  EVIDENCE: "What passages say",
};

const verdicts: Readonly<Record<QuoteMatch, Explained>> = {
  EXACT: { word: "Printed so", meaning: "The words stand there character by character." },
  NORMALISED: {
    word: "Printed so, but for how it is typed",
    meaning: "The same words, with other signs, blanks, line ends or capitals.",
  },
  ALTERED: {
    word: "Not printed so",
    meaning:
      "These passages are most like them: most of the words stand together there, with some left out, put in or changed.",
  },
  ABSENT: {
    word: "Not found",
    meaning: "The words stand nowhere in the texts that were looked through, nor does anything like them.",
  },
  UNKNOWN: {
    word: "It cannot be known here",
    meaning: "The text of none of these sources is attached. Whoever has it can look for the words in it.",
  },
};

const changeTypes: Readonly<Record<EditionChangeType, string>> = {
  SOURCE: "source",
  LEADER: "leader",
  ERA: "era",
  PRINCIPLE: "principle",
  EVENT: "event",
  QUOTE: "quotation",
  STANCE: "stance",
  CODING: "coding",
  CORPUS: "corpus",
};

/** What happened to a thing, after its name. */
const changeKinds: Readonly<Record<ChangeKind, string>> = {
  ADDED: "was added",
  REMOVED: "is no longer there",
  CHANGED: "is otherwise",
  RENAMED: "has another name in addresses",
};

/** What stands before the name of something compared. */
const withinOf = (subject: "eras" | "leaders" | "sources"): string => (subject === "leaders" ? "for" : "in");

/** The templates of paragraphs on eras and principles: what stands around names and counts, by how many sources present it. */
function account(sources: number) {
  const { source, present, are, they } =
    sources === 1
      ? { source: "source", present: "presents it", are: "is", they: "it" }
      : { source: "sources", present: "present it", are: "are", they: "they" };
  return {
    silentEra: `The ${source} ${are} silent in this era. ${SILENCE}`,
    silentPrinciple: `The ${source} ${are} silent on this very principle in every era. ${SILENCE}`,
    /** How the paragraphs begin. */
    thisEra: `As the ${source} ${present}, this era `,
    thisPrinciple: `As the ${source} ${present}, this principle is `,
    /** What an era does with the principles named next. */
    eraDoes: {
      INTRODUCED: "first puts forward ",
      REAFFIRMED: "reaffirms ",
      EXTENDED: "extends ",
      NARROWED: "narrows ",
      REINTERPRETED: "reinterprets ",
      APPLIED: "acts on ",
      REJECTED: "rejects ",
      ABANDONED: "gives up ",
    },
    /** What becomes of a principle in the eras named next. */
    principleIs: {
      INTRODUCED: "first put forward in ",
      REAFFIRMED: "reaffirmed in ",
      EXTENDED: "extended in ",
      NARROWED: "narrowed in ",
      REINTERPRETED: "reinterpreted in ",
      APPLIED: "acted on in ",
      REJECTED: "rejected in ",
      ABANDONED: "given up in ",
    },
    and: " and ",
    end: ".",
    /** Those that are not named. */
    others: (count: number): string => `${number(count)} others`,
    /** Of the principles of the era before, how many this one has stances on. */
    takenUp: <Piece>(before: number, kept: number, see: (words: string) => Piece): (Piece | string)[] => [
      ` Of ${counted(before, "principle")} attested in the era before, `,
      see(`it has stances on ${number(kept)}`),
      kept === before ? "." : `; on ${number(before - kept)} ${they} ${are} silent, which is no proof of abandonment.`,
    ],
    /** In how many eras there is nothing on a principle. */
    silentIn: <Piece>(silent: number, all: number, see: (words: string) => Piece): (Piece | string)[] =>
      silent === 0
        ? [` The ${source} ${are} silent on it in no era.`]
        : [" ", see(`In ${number(silent)} of ${counted(all, "era")}`), ` the ${source} ${are} silent on it.`],
  };
}

/** All that the explorer says by itself, in English: the shape of every other language. */
const en = {
  tag: TAG,
  number,
  list: (names: readonly string[]): string => lists.format(names),
  /** Between the members of a list; between parts of a sentence that hang together less; before what explains. */
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
  /** At the end of a sentence. */
  stop: ".",
  capital,
  /** Words as a sentence of their own. */
  sentence: (words: string): string => `${capital(words)}.`,
  /** Sentences that follow each other. */
  together: (...sentences: readonly string[]): string => sentences.join(" "),
  quoted: (text: string): string => `“${text}”`,
  /** A name with what tells it from others. */
  withNote: (name: string, note: string): string => `${name} (${note})`,
  dates: englishDates,
  silence: SILENCE,

  kinds,
  positions: {
    OPPOSED: { word: "turned against", meaning: "every stance rejects or abandons the principle" },
    BOTH: { word: "held and turned against", meaning: "some stances hold the principle, others reject or abandon it" },
  },
  marksMean: "What the marks mean",
  eventKinds,
  leaderKinds,
  things: {
    Principle: { one: "principle", many: "principles" },
    Era: { one: "era", many: "eras" },
    Leader: { one: "leader", many: "leaders" },
    Event: { one: "event", many: "events" },
    Quote: { one: "quotation", many: "quotations" },
  },
  counts: {
    principles: (count: number): string => counted(count, "principle"),
    eras: (count: number): string => counted(count, "era"),
    stances: (count: number): string => counted(count, "stance"),
    sources: (count: number): string => counted(count, "source"),
    quotations: (count: number): string => counted(count, "quotation"),
    readings: (count: number): string => counted(count, "reading"),
    events: (count: number): string => counted(count, "event"),
    paragraphs: (count: number): string => counted(count, "paragraph"),
    results: (count: number): string => counted(count, "result"),
    options: (count: number): string => counted(count, "option"),
  },

  /** What columns of downloaded tables are called. */
  columns: {
    attached: "attached",
    attribution: "attribution",
    broader: "broader",
    corpus: "corpus",
    date: "date",
    dateAsEdtf: "date (EDTF)",
    difference: "difference",
    digest: "digest",
    edition: "edition",
    editionDigest: "edition digest",
    end: "end",
    era: "era",
    eraName: "eraName",
    eras: "eras",
    event: "event",
    events: "events",
    firstDay: "first day",
    gloss: "gloss",
    issued: "issued",
    kind: "kind",
    kinds: "kinds",
    language: "language",
    lastDay: "last day",
    leader: "leader",
    leaders: "leaders",
    match: "match",
    matched: "matched",
    name: "name",
    note: "note",
    ordinal: "ordinal",
    paragraph: "paragraph",
    paragraphs: "paragraphs",
    passages: "passages",
    period: "period",
    pin: "pin",
    pinnedOf: "pinned of",
    place: "place",
    principle: "principle",
    principles: "principles",
    printedAt: "printed at",
    quotations: "quotations",
    quote: "quote",
    readings: "readings",
    restsOnIt: "rests on it",
    slug: "slug",
    source: "source",
    speaker: "speaker",
    stances: "stances",
    start: "start",
    statement: "statement",
    summaries: "summaries",
    summary: "summary",
    text: "text",
    title: "title",
    type: "type",
  },

  frame: {
    skip: "Skip to the view",
    views: {
      label: "Views",
      matrix: "Matrix",
      compare: "Compare",
      lineage: "Lineage",
      play: "Play",
      timeline: "Timeline",
    },
    data: "Data",
    corpus: "Corpus",
    noSuchCorpus: "No such corpus",
    edition: "Edition",
    currentEdition: (current: number): string => `Current edition (${current})`,
    editionNumbered: (one: number): string => `Edition ${one}`,
    language: {
      label: "Language",
      names: "Names alone in",
      both: "two languages",
    },
    colours: { label: "Colours", auto: "Auto", light: "Light", dark: "Dark" },
    search: {
      label: "Quick search",
      input: "Search the corpus",
      placeholder: "Search",
      suggestions: "Suggestions",
      thisWord: "look for this word",
    },
    pins: "Pins",
    foot: {
      lists: "All that has a name",
      tools: "To work with",
      sources: "Sources",
      check: "Check a quotation",
      pins: "Pinned passages",
      changes: "What has changed",
    },
    toolbar: {
      label: "Take it along",
      graphiql: "Open this query in GraphiQL",
      print: "Print",
      handout: "As a hand-out",
      cite: "Cite",
      copyCitation: "Copy citation",
      selectText: "select the text",
      notMade: "The file could not be made.",
    },
    copied: "Copied.",
    notCopied: (otherwise: string): string => `The browser does not let it be copied: ${otherwise}.`,
    reload: "Reload",
    noPage: {
      title: "There is nothing here",
      lead: (matrix: Drawing): Rich =>
        rich`The address names no view of the explorer. ${matrix("See the principles through all eras")}, or search for what you are after.`,
    },
    notLoaded: {
      title: "This view could not be loaded",
      lead: "The connection may be gone, or there is a later version of the explorer.",
    },
    notDrawn: {
      title: "This view could not be drawn",
      lead: (graphiql: Rich, exported: Drawing): Rich =>
        rich`Something went wrong in the explorer. The data is there all the same: in ${graphiql} and as ${exported("exports")}.`,
    },
    noEdition: (first: Drawing): Rich =>
      rich`There is no such corpus, or it has no such edition. ${first("See the first corpus")}, or choose one above.`,
    editionLine: (of: {
      readonly corpus: Rich;
      readonly edition: number;
      readonly sources: Rich;
      readonly digest: Rich;
      readonly coded: Drawing;
    }): Rich => rich`${of.corpus}, edition ${of.edition}, ${of.coded("coded from")} ${of.sources}. Digest ${of.digest}`,
    noSuchEdition: "There is no such corpus, or it has no such edition.",
    oldEdition: (of: {
      readonly shown: number;
      readonly current: number;
      readonly here: Drawing;
      readonly changes: Drawing;
    }): Rich =>
      rich`This is edition ${of.shown}; the current one is edition ${of.current}. ${of.here(`See this in edition ${of.current}`)} · ${of.changes("What has changed since")}`,
    share: {
      label: "Share",
      lead: "All of these name the edition and its digest, so they show the same for ever.",
      link: "Link",
      frame: "Frame",
      picture: "Picture",
      alt: "Description of the picture",
      copy: (way: string): string => `Copy ${way.toLowerCase()}`,
    },
    ofEdition: (corpus: string, edition: number): string => `${corpus}, edition ${edition}`,
    /** What stands below a picture or table that is taken along. */
    caption: {
      title: (title: string, corpus: string, edition: number): string => `${title}. ${corpus}, edition ${edition}.`,
      sources: (titles: readonly string[]): string =>
        `Coded from: ${titles.join("; ")}. It shows what the source attests.`,
      digest: (digest: string): string => `Digest of the edition (SHA-256): ${digest}`,
    },
    citation: (of: {
      readonly title: string;
      readonly corpus: string;
      readonly edition: number;
      /** Days, in ISO 8601. */
      readonly published: string;
      readonly accessed: string;
      readonly digest: string;
      readonly sources: readonly string[];
      readonly address: string;
    }): string =>
      `“${of.title}”. Throughline: ${of.corpus}, edition ${of.edition} (${of.published}), SHA-256 ${of.digest}. Coded from ${of.sources.map((title) => `“${title}”`).join(", ")}. ${of.address} (accessed ${of.accessed}).`,
  },

  states: {
    unknown: (unknown: readonly { readonly asked: string; readonly nearest: string | null }[]): string => {
      const said = unknown.map(
        ({ asked, nearest }) => `“${asked}”${nearest === null ? "" : ` (perhaps “${nearest}”?)`}`,
      );
      return `There is no ${either.format(said)}.`;
    },
    loading: "Loading…",
    tryAgain: "Try again",
    reload: "Reload",
  },
  failures: {
    unreachable: { title: "The service cannot be reached.", advice: "Check the connection, then try again." },
    outdated: { title: "This page is older than the service.", advice: "Reload it." },
    busy: { title: "The service is busy or starting.", advice: "Try again in a moment." },
    limited: { title: "Too much was asked at once.", advice: "Try again in a minute." },
    refused: { title: "This cannot be shown.", advice: "" },
    failed: { title: "This cannot be shown.", advice: "" },
    gone: { title: "The edition is no longer there.", advice: "" },
    unanswered: { title: "The service gave no answer.", advice: "" },
  },

  more: {
    all: (total: number): string => `Show all ${number(total)}`,
    some: (count: number): string => `Show ${number(count)} more`,
    allShown: (total: number): string => `All ${number(total)} are shown.`,
    shown: (shown: number, total: number, isCounted: boolean): string =>
      `${number(shown)} of ${isCounted ? "" : "at least "}${number(total)} are shown.`,
    notLoaded: (shown: number, total: number, isCounted: boolean): string =>
      `${number(shown)} of ${isCounted ? "" : "at least "}${number(total)} are shown; the others could not be loaded.`,
    end: (most: number): string => `A page shows ${number(most)} at most: choose more narrowly, or take the exports.`,
  },

  choosing: {
    another: "Add another",
    remove: (name: string): string => `Remove ${name}`,
    nothingNamed: (typed: string): string => `Nothing here has “${typed}” in its name.`,
    unlisted: (count: number): string => `And ${number(count)} more: type some of a name.`,
  },

  evidence: {
    open: "What the source presents",
    close: "Close",
    passages: "Passages",
    seeInPlace: "See it in its place",
    check: "Check it",
    checkHow: (digest: Rich): Rich =>
      rich`Whoever holds the source finds the span there and compares its SHA-256: ${digest}`,
    paragraph: (of: number): string => `paragraph ${of}`,
    characters: (start: number, end: number): string => `characters ${start}–${end}`,
    translation: (language: string): string => `Translation, ${language}`,
    sourceNames: (leaders: Rich): Rich => rich`The source names ${leaders}`,
    why: (note: Rich): Rich => rich`Why this kind: ${note} `,
    confidence: (of: number): string => `Confidence: ${of} of 1.`,
    itsPage: "Its page, to check and to link to",
    citeAs: (formats: Rich): Rich => rich`Cite it as ${formats}`,
    aSentence: "a sentence",
    silentHere: "The source is silent here.",
    noSuchStance: "The source takes no such stance here.",
  },

  pins: {
    pin: (what: Rich): Rich => rich`Pin ${what}`,
    thisCell: "this cell",
    thisReading: "this reading",
    full: "The sheet is full: take something off it first",
  },

  matrix: {
    title: "A doctrine through its eras",
    heading: "How each era treats each principle",
    lead: "As the source presents it. Choose a cell for its passages; in an empty one the source is silent, which is no proof of abandonment.",
    taken: "Principles through the eras",
    region: "Matrix of principles and eras",
    table: "Principles through the eras",
    principle: "Principle",
    below: (principle: string): string => `Principles below ${principle}`,
    lineage: "Lineage",
    lineageOf: (principle: string): string => `Lineage of ${principle}`,
    leader: "Leader whom the source names",
    anyLeader: "Anyone or no one",
    branch: "Branch",
    allPrinciples: "All principles",
    order: "Order",
    orders: { hierarchy: "By hierarchy", first: "By first era", eras: "By number of eras" },
    foldAll: "Fold all",
    unfoldAll: "Unfold all",
    showAllStances: "Show all stances",
    showAllPrinciples: "Show all principles",
    legend: "Kinds of stance: choose some to see only these",
    opposed: (both: Drawing): Rich => rich`turned against, half of it: ${both("held and turned against")}`,
    framed: (meaning: Drawing): Rich => rich`framed: ${meaning("of principles folded below")}`,
    opposedInPicture: "bar below: turned against; half a bar: held as well",
    framedInPicture: "framed: of principles folded below a row with +",
    noCell: "There is no such cell",
    noCellAdvice: (cell: Rich): Rich =>
      rich`This edition has no principle and era named ${cell}. Close this, and choose a cell of the matrix.`,
    firstOf: (most: number, attested: number): string =>
      `Stances on the first ${number(most)} of ${number(attested)} principles. Unfold the row to see those on the others.`,
    foldedBelow: "Folded below",
    andMore: (count: number): string => `And ${number(count)} more.`,
    silent: "the source is silent",
    noSuchStance: "no such stance",
    cellBelow: (own: string, below: string): string => `${own}; folded below: ${below}`,
    onlyKinds: (words: readonly string[]): string => `only what is ${words.join(" or ")}`,
    onlyLeader: (name: string): string => `only stances for which the source names ${name}`,
    onlyBranch: (name: string): string => `only ${name} and what is below it`,
    onlyFinding: (finding: string): string =>
      `only the principles that are counted here: ${finding.replace(/\.$/, "")}`,
    noPrinciple: (slug: string): string => `This edition has no principle “${slug}”.`,
    noLeader: (slug: string): string => `The source of this edition names no leader “${slug}” for a stance.`,
    noStance: "No stance of this edition meets all of these choices.",
    shownAll: (principles: number, eras: number, stances: number): string =>
      `${counted(principles, "principle")} in ${counted(eras, "era")}, ${counted(stances, "stance")}.`,
    shown: (stances: number, all: number, attested: number, principles: number): string =>
      `${number(stances)} of ${counted(all, "stance")}, on ${number(attested)} of ${counted(principles, "principle")}.`,
    allOfEra: "All stances of the era",
    bars: "All stances, by kind",
    barsLabel: "All stances of each era, by kind",
    noStances: "no stances",
    ofKind: (count: number, kind: string): string => `${number(count)} ${kind}`,
    findings: "What is found in it",
    finding: ({ sentence }: Found): string => sentence,
    countOf: (count: Rich, of: number): Rich => rich`${count} of ${number(of)}`,
    findingShown: "The finding that is shown",
    findingOnly: (finding: string): string => `Only the principles that are counted here: ${finding}`,
    findingsNotLoaded: "What is found in this edition could not be loaded: all principles are shown.",
    noFinding: "There is no such finding in this edition: all principles are shown.",
    seeLineage: "See its way through the eras",
    seeInMatrix: "See them in the matrix",
    also: "Also here",
    facts: (of: {
      readonly years: Rich;
      readonly principles: Rich;
      readonly eras: Rich;
      readonly stances: string;
      readonly sources: Rich;
    }): Rich =>
      rich`${of.years}${of.principles} through ${of.eras}, ${of.stances} read from ${of.sources}. What a source attests, without taking a side.`,
  },

  pages: {
    breadcrumb: "Breadcrumb",
    fromHere: "From here",
    none: (thing: string): string => `No such ${thing}`,
    unknown: (of: {
      readonly thing: string;
      readonly slug: string;
      readonly similar: Drawing;
      readonly all: (words: string) => Rich;
      readonly things: string;
    }): Rich =>
      rich`This edition has no ${of.thing} that is called “${of.slug}” in addresses. ${of.similar("Search for similar")}, or look through ${of.all(`all ${of.things}`)}.`,
    inWords: "In words",
    tied: "Tied to it",
    more: (count: number): string => `${number(count)} more`,
    name: "Name",
    inLanguage: (language: string): string => `In ${language}`,
    alsoCalled: "Also called",
    presentsOf: (name: string): string => `What the source presents of ${name}`,
    eraByEra: "What the source presents, era by era",
    byPrinciple: "What the source presents, by principle",
    presentsNone: "The source presents no stance here.",
    eachMark: "Each mark opens the passages that a reading rests on.",
    allPassages: "Show all passages here",
    kind: "Kind",
    asPresented: "As the source presents it",
    period: "Period",
    place: "Place",
    eraOf: (ordinal: number, count: number): string => `era ${ordinal} of ${count}`,
    eraBefore: "Era before",
    eraAfter: "Era after",
    overlaps: "Overlaps",
    compareWith: (name: string): string => `Compare with ${name}`,
    allEras: "All eras in the matrix",
    leaderLead: "The stances for which the source names this leader, and what it prints as the leader's words.",
    namesFor: (name: string): string => `Stances for which the source names ${name}`,
    amongLeadersOf: "Among the leaders of",
    leaderTimeline: "The timeline of eras, events and words of this leader",
    throughEras: "Through the eras",
    nameThroughEras: (name: string): string => `${name} through the eras`,
    attestedIn: (attested: number, eras: number): string =>
      `The source presents a stance on this very principle in ${number(attested)} of ${counted(eras, "era")}. ${SILENCE}`,
    silent: "the source is silent",
    scope: "Scope",
    firstPutForward: "First put forward",
    asGiven: "The source takes it as given",
    broader: "Broader",
    narrower: "Narrower",
    related: "Related",
    exactMatch: "Means the same as",
    closeMatch: "Means nearly the same as",
    matchIn: (principle: Rich, corpus: Rich): Rich => rich`${principle}, in ${corpus}`,
    matchElsewhere: (slug: string, corpus: string): string =>
      `${slug}, in the corpus ${corpus}, which is not published here`,
    itsLineage: "Its lineage, with narrower principles",
    itsTimeline: "The timeline of what is tied to it",
    speaksOf: (name: string): string => `Where the source speaks of ${name}`,
    speaksOfIt: "Where the source speaks of it",
    saidAtIt: "What was said at it",
    date: "Date",
    leadersInIt: "Leaders who had a part in it",
    principlesAtIssue: "Principles at issue",
    leadersTimeline: "The timeline of its leaders",
    timeline: "The timeline",
    carries: "Stances that it carries",
    quoteLead: "Word for word as the source prints it; the outer quotation marks are added.",
    otherLanguages: "In other languages",
    printsIt: "Where the source prints it",
    speaker: "Speaker",
    language: "Language",
    attribution: "Attribution",
    notTold: "the source does not tell",
    saidAt: "Said at",
    speaksOfPrinciples: "Principles that it speaks of",
    citeQuote: "Cite this quotation",
    cslJson: "CSL-JSON (Zotero, Mendeley)",
    apa: "A sentence in APA style",
    lists: "Lists of this edition",
    noneListed: (things: string): string => `This edition has no ${things}.`,
    inEras: (count: number): string => `in ${counted(count, "era")}`,
    leads: {
      Principle:
        "Every principle of the corpus, narrower ones below the broader, and in how many eras the source presents a stance on it.",
      Era: "Every era by which the sources are read, the earliest first, and on how many principles it takes a stance.",
      Leader: "Every leader to whom the source attributes words or decisions, by name.",
      Event: "Every event that the source names or dates, by the first day on which it may have happened.",
      Quote: "Every passage that the source itself prints in quotation marks, word for word.",
    },
    account,
  },

  search: {
    title: "Search",
    titleOf: (words: string): string => `Search for “${words}”`,
    here: "Search this corpus",
    words: "Words to look for",
    placeholder: "Words, names, 不结盟 …",
    button: "Search",
    lookIn: "Look in",
    everything: "Everything",
    types: searchTypes,
    reading: "Reading of the source",
    byTranslation: (what: string): string => `${what}, by a translation of it`,
    stance: "stance",
    stanceName: (principle: string, kind: string, era: string): string => `${principle}, ${kind} in ${era}`,
    found: (count: number, isExhaustive: boolean): string =>
      `${isExhaustive ? "" : "At least "}${counted(count, "result")}`,
    bestFirst: (found: string): string => `${found}, the best match first.`,
    notExhaustive:
      "So much matches that only the first texts of the corpus were ranked and counted: more words, or fewer places to look in, find the others.",
    nothing: "Nothing matches.",
    nothingAdvice: (isNarrowed: boolean): string =>
      `Nothing matches. All words must be there: leave one out, write only the beginning of it (hegemon*)${isNarrowed ? ", look in everything" : ""}, or try other words.`,
    refused: "This cannot be looked for: it is too long, or has characters that no text holds.",
    leftOut: (words: string): string => `Not looked for: ${words}.`,
    near: (words: Rich): Rich => rich`Words of this corpus that are near: ${words}`,
    elsewhere: "In the other corpora",
    nothingIn: (titles: Rich): Rich => rich`Nothing in ${titles}.`,
    allThere: (count: number, isExhaustive: boolean): string =>
      `${isExhaustive ? "All" : "At least"} ${number(count)} there`,
    howToAsk: "How to ask",
    ways: {
      words: "texts with both words, in any of their forms",
      phrase: "the words in this order",
      beginning: "every word that begins so",
      without: "the first word without the second",
      either: "what either side finds",
      several: "any of these can be left out, and either of them meant",
      chinese: "Chinese names, by their characters",
    },
    lists: (lists: Rich): Rich => rich`Or look through the lists of ${lists}.`,
  },

  reading: {
    aSource: "A source",
    leadAttached:
      "The text, with every passage marked that a reading, an event or a quotation rests on. Choose a mark to see what rests on it, or something beside the text to see on which words it rests.",
    leadBars:
      "Each bar is a paragraph, drawn to scale, with every passage marked that a reading, an event or a quotation rests on. Choose a mark to see what rests on it.",
    unknown: (slug: string, all: Drawing): Rich =>
      rich`This edition has no source that is called “${slug}” in addresses. Look through ${all("all sources")}.`,
    sources: "Sources",
    sourcesLead: "The texts that everything here is read from. Open one to read it with all that rests on it.",
    attached: "the text is here",
    notAttached: "the text is not here: open your own copy",
    about: (about: string): string => `About this source: ${about}`,
    whereToRead: "Where it can be read",
    digest: (digest: Rich): Rich => rich`SHA-256 of its text: ${digest}`,
    theText: "The text",
    itsParagraphs: "Its paragraphs",
    tinted:
      "Words are tinted on which something rests, and tinted more where several things do. The line below them has the colour of the kind, where all are of one.",
    byKeyboard: "By keyboard, Tab comes to the marks of each paragraph once, and arrows lead from mark to mark.",
    hideMarks: "Hide the marks in the text",
    lightNothing: "Light nothing",
    shares: "How much of each era rests on which paragraph",
    sharesOf: (shown: number, total: number): string =>
      `Of the first ${number(shown)} of ${counted(total, "paragraph")}, which are shown below.`,
    sharesLabel: "Readings by era and paragraph",
    readingsInParagraph: "Readings in paragraph",
    shareTitle: (count: number, total: number, era: string, paragraph: number): string =>
      `${number(count)} of ${counted(total, "reading")} of ${era} rest on paragraph ${paragraph}`,
    paragraph: (of: number): string => `Paragraph ${of}`,
    restsOn: (paragraph: number): string => `What rests on paragraph ${paragraph}`,
    here: (counts: string): string => `${counts} here`,
    onChosen: (counts: string): string => `${counts} on the words chosen.`,
    nothing: "nothing",
    allOfParagraph: (count: number): string => `Show all ${number(count)} of the paragraph`,
    byItself: "This reading by itself",
    moreOfIt: "More of it",
    charactersTo: (start: number, end: number): string => `characters ${start} to ${end}`,
    reachesTo: (last: number): string =>
      `To character ${last}, the last that a passage reaches; where the paragraph ends is not known here.`,
    reachUnknown: "No passage lies in this paragraph; how long it is, is not known here.",
    ownCopy: {
      summary: "The text is not here. If you have it, read it in your own copy",
      lead: "The text of this source is not part of the corpus. If you have it, open it here, and every passage is marked in its place. Whether it is the very text that was coded is told by its digest. It stays in this browser: nothing of it is sent.",
      putAway: "Put the copy away",
      file: "Choose a text file",
      paste: "or paste the text",
      check: "Check and show it",
      same: (digest: Rich): Rich => rich`This is the text that was coded: its digest is ${digest}.`,
      unable:
        "This browser computes digests only where the page came over a secure connection (https), so nothing is shown.",
      other: (digest: Rich, wanted: Rich): Rich =>
        rich`This is another text than the one that was coded, by a character at least: its digest is ${digest}, and that of the source ${wanted}. Nothing of it is shown, since passages would be marked in wrong places.`,
    },
  },

  stance: {
    none: "No such reading",
    one: "A reading",
    title: (principle: string, kind: string, era: string): string => `${principle}, ${kind}: ${era}`,
    unknown: (written: Rich, matrix: Drawing): Rich =>
      rich`This edition has no reading ${written}: the source presents no such stance, or the address is not whole. Look for it in ${matrix("the matrix")}.`,
    passage: "The passage, where the source prints it",
    inSource: "See it in the whole source",
    whatKind: "What kind of reading it is",
    kind: (word: Rich, meaning: string): Rich => rich`${word}: ${meaning}.`,
    why: (note: Rich): Rich => rich`Why this kind and not its neighbour: ${note}`,
    confidence: (of: number): string => `How sure it is: ${of} of 1.`,
    more: (principle: Rich, era: Rich): Rich => rich`More of ${principle} and of ${era}.`,
    others: "The source presents the principle in this era in other ways as well:",
    coders: "What each coder chose",
    codersLead: "Each coded the source alone, for this era and principle, before the corpus settled on its readings.",
    sawNothing: "saw nothing here",
    sure: (confidence: number): string => `${confidence} of 1 sure`,
    since: {
      heading: "Since then",
      looking: (current: number): string => `Looking for it in edition ${current}…`,
      all: (since: number): string => `all that has changed since edition ${since}`,
      notAsked: (current: number, all: Rich): Rich =>
        rich`What has become of it in edition ${current} could not be asked; see ${all}.`,
      none: (current: number, all: Rich): Rich =>
        rich`Edition ${current} has no such reading: it was taken out, or given another kind. See ${all}.`,
      same: (current: number, here: Drawing, all: Rich): Rich =>
        rich`Edition ${current} has the same reading: ${here(`this reading in edition ${current}`)}; see ${all}.`,
      other: (current: number, parts: string, here: Drawing, all: Rich): Rich =>
        rich`In edition ${current}, otherwise: ${parts}. ${here(`this reading in edition ${current}`)}; see ${all}.`,
      parts: {
        summary: "its summary",
        note: "why it is of this kind",
        confidence: "how sure it is",
        leaders: "the leaders that the source names",
        events: "its events",
        quotes: "its quotations",
        evidence: "its passages",
      },
    },
    cite: "Cite it",
    citeLead: "The address of this page names the edition and its digest, so it will show the same.",
    noWords: (digest: Rich): Rich =>
      rich`The text is not here, so the passage cannot be shown. Whoever has it can open it from the source's page; the passage has the SHA-256 ${digest}`,
    checked: {
      checking: "Your browser is computing the digest of the marked words, which should be",
      same: "✓ Checked by your browser just now: the marked words have the SHA-256 that the corpus gives,",
      other: "✗ Checked by your browser just now: the marked words do not have the SHA-256 that the corpus gives,",
      unable:
        "This browser computes digests only where the page came over a secure connection. The marked words should have",
    },
  },

  sheet: {
    title: "Pinned passages",
    lead: "What the sources present, pinned in an order of one's own. The address holds all of this sheet, each passage in the edition in which it was pinned: whoever opens it sees the same.",
    empty: (matrix: Drawing, comparison: Drawing): Rich =>
      rich`Nothing is pinned. Choose a cell of ${matrix("the matrix")} or of ${comparison("a comparison")}, and press “Pin this cell”, or “Pin this reading” below one of its readings: they gather here, to be put in order, noted upon, handed on by this page's address, printed and cited.`,
    ofAnother: (yours: ((words: string) => Rich) | undefined, count: number): Rich =>
      yours
        ? rich`What you pin does not go on this sheet, but on ${yours(`yours, which holds ${number(count)}`)}. `
        : "What you pin does not go on this sheet. ",
    goOn: (isInstead: boolean): string => (isInstead ? "Go on with this one instead" : "Go on with this one"),
    tooFull: "This one is too full to go on with: shorten its notes, or take something off it.",
    titleField: "Title of this sheet",
    noRoom: "The address has no room for all of this, so it is not kept: shorten it, or take something off the sheet.",
    copyAddress: "Copy the address",
    fromAddressBar: "take it from the address bar",
    missingIn: (what: Rich): Rich => rich`Files go without what this service does not give: ${what}.`,
    missing: "What is pinned here could not be had when this file was made. That says nothing of the source.",
    notPublished: "This edition, or what is pinned of it, is not published here.",
    inOrder: "Pinned, in this order",
    nowAt: (place: number, of: number): string => `Now ${place} of ${of}.`,
    moveUp: "Move up",
    moveDown: "Move down",
    takeOff: "Take off",
    noteOn: (place: number): string => `Your note on ${place}`,
    thisReading: "This reading, to check and to cite",
    from: (of: string): string => `From ${of}, SHA-256 `,
    theSheet: "The sheet: ",
    noCitation: (path: string): string => `The service gives no citation at ${path}. Try again in a moment.`,
  },

  check: {
    title: "Check a quotation",
    taken: "Check of a quotation",
    lead: "Paste words that somebody quotes: are they printed so in the sources, where, and which readings rest on them?",
    words: "Words to check",
    tooMany: (count: number, most: number): string =>
      `${number(count)} characters: at most ${number(most)} can be checked at once.`,
    toldApart: "Other quotation marks, dashes, blanks and capitals are told apart from other words.",
    tooLong: "These words are too many for an address: whoever opens it will not see them.",
    onlySources: "Only in these sources",
    allSources: "All sources",
    button: "Check",
    verdicts,
    nothingRests: "Nothing in this edition rests on it.",
    rests: "What rests on it",
    printed: "printed: ",
    given: "given: ",
    marks: "struck out: printed and not given; underlined: given and not printed",
    notLooked: "Not looked through",
    notLookedLead: "The text of these is not here, so the words may stand in them:",
  },

  compare: {
    titles: { eras: "Compare eras", leaders: "Compare leaders", sources: "Compare sources" },
    subjects: { eras: "eras", leaders: "leaders", sources: "sources" },
    what: "What to compare",
    toCompare: { eras: "Eras to compare", leaders: "Leaders to compare", sources: "Sources to compare" },
    twoOrMore: "Choose two or more",
    inThisOrder: "Compared, in this order",
    earlier: (name: string): string => `Move ${name} earlier`,
    later: (name: string): string => `Move ${name} later`,
    nowAt: (name: string, place: number, of: number): string => `${name} is now ${place} of ${of}.`,
    reverse: "Reverse",
    swap: "Swap",
    all: (count: number): string => `All ${number(count)}`,
    clear: "Clear",
    options: "What counts, and how it is shown",
    cellsShow: "What the cells show",
    shows: { marks: "Marks", passages: "The sources' words", glosses: "In short", handout: "As a hand-out" },
    onlyKinds: "Only these kinds of stance",
    rollUp: "Count narrower principles for broader ones",
    onlyPrinciples: "Only these principles",
    allPrinciples: "All principles",
    groupByChange: "Group lines by what happened",
    group: "Group lines",
    byHolders: "By which of them attest it",
    notGrouped: "Not grouped",
    leads: {
      eras: "Choose two or more eras, the earlier first. Each principle then stands on one line through all of them, and you see what the source presents as introduced, carried, reversed, resumed or no longer attested from each era to the next, how the later era takes it up, and how much any two eras have in common. Eras of different corpora can stand side by side, too: you see what both attest, and what one alone does. Behind every item is the passage that it rests on.",
      leaders:
        "Choose two or more leaders. Each principle then stands on one line through all of them, with the kinds of stance for which the source names them, and what it attests for all. Behind every item is the passage that it rests on.",
      sources:
        "Choose two or more sources. Each principle then stands on one line through all of them, with the kinds of stance that rest on each, so that you see where they agree, where they contradict each other, and what only one of them speaks of. Behind every item is the passage that it rests on.",
    },
    onlyOne: "This edition has only one: there is nothing to compare it with.",
    toBegin: "To begin with",
    suggested: {
      lastTwo: "The last two",
      firstAndLast: "The first and the last",
      all: (count: number): string => `All ${number(count)} in their order`,
      acrossCorpora: "The last of two corpora",
    },
    suggestion: (words: string, one: Rich, other: Rich, isInOrder: boolean): Rich =>
      rich`${words}: ${one}${isInOrder ? " → " : " and "}${other}`,
    takeAway: "Take away above what is not there, or choose others in its place.",
    nothing: "The source attests none of this. Choose other kinds or principles, or compare others.",
    someKinds: "Only stances of the chosen kinds count: what is silent here may take a stance of another kind.",
    principle: "Principle",
    table: {
      eras: "Principles by eras",
      leaders: "Principles by leaders",
      sources: "Principles by sources",
    },
    attested: "attested",
    cell: (principle: Rich, column: Rich): Rich => rich`${principle}, ${column}: `,
    similarity: {
      heading: "How much they have in common",
      label: "Similarity of any two",
      meaning:
        "Principles attested in both, of those attested in at least one: from 0 (none in common) to 1 (the same), the Jaccard index.",
      colour: "The pair that has most in common has the strongest colour.",
      opposed: (mark: Rich): Rich =>
        rich`${mark} counts what one holds and the other turns against, which is not in common.`,
      of: (shared: number, union: number): string => `${number(shared)} of ${number(union)}`,
      opposedWord: " opposed",
      pair: (one: string, other: string, counts: string, opposed: number): string =>
        `${one} and ${other}: ${counts} in common${opposed > 0 ? `, ${number(opposed)} opposed` : ""}`,
    },
    shared: {
      heading: (of: {
        readonly subject: "eras" | "leaders" | "sources";
        readonly compared: number;
        readonly count: number;
      }): string =>
        `Attested ${of.subject === "leaders" ? "for" : "in"} ${of.compared === 2 ? "both" : `all ${number(of.compared)}`} ${of.subject}: ${number(of.count)}`,
      none: "The source attests no principle in common.",
    },
    evidenceOfAll: (count: number): string => `all ${number(count)}`,
    legend: {
      heading: "What the words mean",
      uptakes: "how the later era takes up what it attests; a principle may be counted under several",
      changes: "The words compare what the source attests in one era with what it attests in the next one chosen.",
      acrossCorpora:
        "Eras of two corpora stand side by side, each by its own sources. A line holds principles that a corpus declares to match; nothing is said of which came from which, or whether any did.",
      kinds: "Kinds of stance",
      opposedInPicture: "turned against; half a bar: held as well",
    },
    /** What became of a principle from one era to the next, as the API defines it. */
    changes: {
      introduced: {
        word: "introduced",
        meaning: "not attested in the earlier era, attested in the later, which puts it forward as new",
      },
      resumed: {
        word: "resumed",
        meaning:
          "not attested in the earlier era, attested in the later without being put forward as new, and in an era before: taken up again",
      },
      appeared: {
        word: "appeared",
        meaning:
          "attested in the later era without being put forward as new, and in no era before: first heard of here, taken as given",
      },
      carried: { word: "carried", meaning: "attested in both eras" },
      reversed: { word: "reversed", meaning: "held in one of the two eras, turned against in the other" },
      notAttested: {
        word: "not attested",
        meaning:
          "attested in the earlier era, with no stance in the later: the source is silent, which is no proof that it was given up",
      },
    },
    /** In which sense a principle of another corpus counts. */
    matches: {
      exact: { word: "the same there (exact match)", meaning: "a corpus declares that both mean the same" },
      close: {
        word: "nearly the same there (close match)",
        meaning: "a corpus declares that both mean nearly the same",
      },
      named: { word: "the same in that edition", meaning: "it goes by the same name in both editions" },
    },
    /** Which of the compared attest a principle. */
    holders: {
      neither: { word: "in neither", meaning: "attested in other eras of this comparison only, or in none" },
      both: { word: "in both", meaning: "the sources of every corpus attest it; they need not agree" },
      eras: {
        all: { word: "in all", meaning: "the sources of every corpus attest it; they need not agree" },
        several: {
          word: "in several",
          meaning: "the sources of some of the eras compared attest it; they need not agree",
        },
        alone: (name: string): Explained => ({
          word: `only in ${name}`,
          meaning: "attested in no other era compared, nor any principle declared to match it",
        }),
        none: { word: "in none", meaning: "attested in none of the eras compared" },
      },
      leaders: {
        all: { word: "for all", meaning: "the source names every leader compared" },
        several: { word: "for several", meaning: "the source names some of the leaders compared" },
        alone: (name: string): Explained => ({
          word: `only ${name}`,
          meaning: "the source names no other leader compared",
        }),
        none: { word: "for none", meaning: "the source names none of the leaders compared" },
      },
      sources: {
        all: { word: "in all", meaning: "every source compared speaks of it; they need not agree" },
        several: { word: "in several", meaning: "some of the sources compared speak of it; they need not agree" },
        alone: (name: string): Explained => ({
          word: `only ${name}`,
          meaning: "no other source compared speaks of it",
        }),
        none: { word: "in none", meaning: "all of the sources compared are silent on it" },
      },
    },
    inWords: {
      label: "Principle by principle, in words",
      passages:
        "The passages, word for word where the text of the source is attached; otherwise what they say, in short.",
      glosses: "What the passages say, in short, in the words of those who coded them.",
      differsInOrder:
        "A kind on a dark ground is one that the era before, as far as it speaks of the principle, does not have.",
      differs: "A kind on a dark ground is one that not all have who speak of the principle.",
      on: (principle: Rich): Rich => rich`on ${principle}`,
      ofSource: (title: Rich): Rich => rich` of ${title}`,
    },
    handout: {
      lead: (of: {
        readonly lines: number;
        readonly principles: number;
        readonly corpus: Rich;
        readonly edition: number;
      }): Rich =>
        rich`${number(of.lines)} of ${counted(of.principles, "principle")}, as ${of.corpus}, edition ${of.edition}, reads its sources. Numbers are those of the passages overleaf.`,
      silent: "silent",
      questionsHeading: "Three questions",
      evidence: "The evidence",
      passage: (principle: Rich, kind: string, column: Rich): Rich => rich`${principle}, ${kind}: ${column}`,
      /** Questions that readers answer from the passages; none of them says what the answer is. */
      questions: {
        silence: (of: {
          readonly principle: string;
          readonly speaking: string;
          readonly silent: string;
          readonly subject: "eras" | "leaders" | "sources";
        }): string =>
          `“${of.principle}” is attested ${withinOf(of.subject)} ${of.speaking}, and nothing is said of it ${withinOf(of.subject)} ${of.silent}. What can be concluded from that silence, and what can not?`,
        noSilence:
          "All that is on this sheet is attested throughout. Which passage shows it most plainly, and which least?",
        /** One of the readings that the question on them is about: `introduced in Bandung`. */
        reading: (kinds: string, column: string, subject: "eras" | "leaders" | "sources"): string =>
          `${kinds} ${withinOf(subject)} ${column}`,
        readings: (principle: string, readings: readonly string[]): string =>
          `“${principle}” is read as ${lists.format(readings)}. On which words overleaf does each reading rest, and would you have read them so?`,
        noReadings: "Which words of a source would have to be there to speak of a principle as attested?",
        shared: (of: {
          readonly union: number;
          readonly shared: number;
          readonly first: string;
          readonly last: string;
        }): string =>
          `Of ${counted(of.union, "principle")} attested for ${of.first} or ${of.last}, ${number(of.shared)} ${oneOrMany(of.shared, "is", "are")} attested for both. Which passage would you quote for what they share, and which for what differs?`,
        noPair: "Which passage would you quote for what stays the same, and which for what differs?",
      },
    },
    otherEdition: {
      of: (corpus: string, edition: number, sources: number): string =>
        `Beside it: ${corpus}, edition ${edition}, coded from ${sources === 1 ? "one source" : counted(sources, "source")}.`,
      digest: (digest: string): string => `Digest of that edition (SHA-256): ${digest}`,
    },
    taken: {
      many: (of: {
        readonly count: number;
        readonly subject: "eras" | "leaders" | "sources";
        readonly first: string;
        readonly last: string;
      }): string => `${number(of.count)} ${of.subject} compared, ${of.first} to ${of.last}`,
      onlyKinds: (count: number, kinds: string): string =>
        `only stances of the ${oneOrMany(count, "kind", "kinds")} ${kinds}`,
      onlyPrinciples: (count: number): string =>
        `on ${number(count)} chosen ${oneOrMany(count, "principle", "principles")}`,
      rollUp: "narrower principles counted for broader ones",
    },
  },

  paging: {
    label: "Pages",
    before: "Page before",
    next: "Next page",
    at: (page: number, of: number): string => `Page ${number(page)} of ${number(of)}`,
  },

  play: {
    title: "The eras, one by one",
    lead: "What arrives, stays, falls silent and is turned against from one era to the next, as the source presents it. Step by the slider, the buttons or the arrow keys; choose a principle for its passages.",
    taken: "From era to era",
    alone: (principles: number): string => `The eras alone, with all ${counted(principles, "principle")}`,
    columns: {
      era: "era",
      eraName: "era name",
      period: "period",
      principle: "principle",
      principleName: "principle name",
      change: "change",
      kinds: "kinds",
      opposed: "turned against",
    },
    yes: "yes",
    no: "no",
    eraAt: (at: number, count: number): string => `Era ${number(at)} of ${number(count)}`,
    noEras: "This edition has no eras. Choose another corpus above.",
    controls: "Through the eras",
    eraBefore: "Era before",
    eraNext: "Next era",
    era: "Era",
    play: "Play",
    pace: "Pace",
    paces: { slow: "slow", steady: "steady", quick: "quick" },
    fullScreen: "Full screen",
    principles: "Principles",
    /** How a principle stands. */
    standings: {
      opening: "attested from the beginning",
      introduced: "arrives, introduced",
      resumed: "arrives, taken up again",
      appeared: "arrives, first heard of",
      carried: "stays",
      reversed: "held by one of the two eras, turned against by the other",
      notAttested: "falls silent",
      silent: "silent",
      unheard: "not attested so far",
    },
    begins: (era: string): string => `The reading begins with ${era}. As the source presents it, `,
    from: (before: string, era: string): string => `From ${before} to ${era}, as the source presents it, `,
    attested: (count: number): string => `${counted(count, "principle")} ${oneOrMany(count, "is", "are")} attested`,
    arrive: (of: { readonly introduced: number; readonly resumed: number; readonly appeared: number }): string => {
      const count = of.introduced + of.resumed + of.appeared;
      const ways = [
        of.introduced > 0 && `${number(of.introduced)} introduced`,
        of.resumed > 0 && `${number(of.resumed)} taken up again`,
        of.appeared > 0 && `${number(of.appeared)} first heard of`,
      ].filter((way) => way !== false);
      return `${counted(count, "principle")} ${oneOrMany(count, "arrives", "arrive")} (${ways.join(", ")})`;
    },
    stay: (count: number): string => `${number(count)} ${oneOrMany(count, "stays", "stay")}`,
    fallSilent: (count: number): string => `${number(count)} ${oneOrMany(count, "falls", "fall")} silent`,
    reversed: (count: number): string =>
      `${number(count)} ${oneOrMany(count, "is", "are")} held by one of the two and turned against by the other`,
    nothing: "nothing is attested in either era",
    /** Between what happens to some and what happens to others. */
    between: ", ",
    opposed: (count: number): string =>
      `${number(count)} of those attested ${oneOrMany(count, "is", "are")} turned against (rejected or abandoned).`,
  },

  changes: {
    title: (since: number): string => `What has changed since edition ${since}`,
    lead: "Thing by thing, as the corpus's own lists have them: what was added, what is no longer there, what is otherwise, and what has another name in addresses.",
    columns: {
      type: "type",
      key: "key",
      formerKey: "former key",
      happened: "what happened",
      fields: "fields",
    },
    types: changeTypes,
    kinds: changeKinds,
    before: (key: Rich): Rich => rich`, before ${key}`,
    asItWas: "as it was",
    asItWasLabel: (key: string): string => `${key}, as it was`,
    noEdition: (since: number, first: Drawing): Rich =>
      rich`This corpus has no edition ${since} to compare with. ${first("See what has changed since the first one")}.`,
    itself: "An edition is as it is: choose a later one above.",
    none: "Nothing: both hold the same.",
    count: (count: number, edition: number): string =>
      `${number(count)} ${oneOrMany(count, "thing is", "things are")} otherwise in edition ${edition}.`,
  },

  timeline: {
    title: "Timeline",
    lead: "Eras as bands, events and quotations as points or spans, as the source dates them. What it leaves open stays open: the legend says how.",
    types: {
      era: { one: "Era", many: "Eras" },
      event: { one: "Event", many: "Events" },
      quote: { one: "Quotation", many: "Quotations" },
    },
    filters: "Keep to some of it",
    from: "From",
    to: "To",
    dateHint: "A year, a month or a day, such as 1955, 1955-04, 18 April 1955 or 350 BC",
    leaders: "Leaders",
    principles: "Principles",
    eventKinds: "Kinds of event",
    all: "All",
    chosen: (count: number): string => `${number(count)} chosen`,
    show: "Show",
    everything: "Show everything",
    firstRead: (read: number, rest: number): string =>
      `Only the first ${number(read)} things in time were read; ${number(rest)} more follow. Give a span of time above to see them.`,
    nothing: (first: number | undefined, everything: Drawing): Rich =>
      rich`${first === undefined ? "Nothing on the timeline" : `Nothing among the first ${number(first)} things`} fits what you have chosen. ${everything("Show everything")}, or choose otherwise above.`,
    nothingTaken: "Nothing on the timeline of this edition meets all of these choices.",
    legend: "How dates are drawn",
    signs: {
      points: "event, quotation: of a day or a short while",
      edge: "edge: begins or ends then, in the day, month or year given",
      fading: "fading: about then (~)",
      hatched: "hatched: some time within these years (X)",
      dashed: "dashed: possibly then (?), or not known",
      arrow: "arrow: goes on (..)",
    },
    unnamed: (count: number): string => `${number(count)} unnamed for want of room`,
    zoom: "Zoom",
    zoomOut: "Zoom out",
    zoomIn: "Zoom in",
    whole: "Whole",
    keys: "Arrow keys go from one thing to the next, Enter opens it, + and − zoom. Ctrl and the wheel zoom, too; a zoomed timeline can be dragged.",
    byDate: "By date",
    thing: (kind: string, name: string, date: string): string => `${kind}: ${name}, ${date}`,
    nothingNamed: "The edition has nothing of this name. Close this panel, and choose from the timeline.",
    toPage: {
      era: "Go to the page of this era",
      event: "Go to the page of this event",
      quote: "Go to the page of this quotation",
    },
    holds: "What the source presents the era as holding",
    attestsNothing: "The source attests nothing.",
    andMore: (count: number): string => `And ${number(count)} more: the era's page has them all.`,
    saidAtIt: "Said at it",
    said: "Said",
    atEvent: "At the event",
    taken: (of: {
      readonly types: readonly ("era" | "event" | "quote")[];
      readonly kinds: readonly string[];
      readonly from: string;
      readonly to: string;
      readonly leaders: readonly string[];
      readonly principles: readonly string[];
      readonly read: number;
      readonly total: number;
    }): string =>
      [
        `Timeline of ${of.types
          .map((type) => {
            const word = { era: "eras", event: "events", quote: "quotations" }[type];
            return type === "event" && of.kinds.length > 0 ? `${word} (only ${of.kinds.join(", ")})` : word;
          })
          .join(", ")}`,
        of.from && `from ${of.from}`,
        of.to && `to ${of.to}`,
        of.leaders.length > 0 && `of ${of.leaders.join(", ")}`,
        of.principles.length > 0 && `tied to ${of.principles.join(", ")}`,
        of.read < of.total && `among the first ${number(of.read)} of ${number(of.total)} things`,
      ]
        .filter((part) => part)
        .join(" "),
  },

  lineage: {
    title: "Lineage",
    titleOf: (principle: string): string => `Lineage of ${principle}`,
    onlyKinds: (title: string, kinds: readonly string[]): string => `${title}: only what is ${kinds.join(" or ")}`,
    allOn: "All on this principle",
    narrowerThan: (principles: Rich): Rich => rich` · narrower than ${principles}`,
    unknown: (slug: string, choose: Drawing): Rich =>
      rich`This edition has no principle “${slug}”. ${choose("Choose one of its principles")}.`,
    all: {
      title: "Every principle through the eras",
      lead: "A mark stands where the source shows an era taking a principle up or turning against it; a line joins eras that attest it one after the other; dots are silence, which is no proof of abandonment. Choose a mark for its passages, a name to follow that principle as a river.",
      play: "Play the eras, one by one",
      find: "Find a principle",
      order: "Order",
      orders: {
        first: "by first attestation",
        persistence: "by persistence: how many eras attest it",
        resurgence: "by resurgence: how often it is taken up again after silence",
      },
      taken: (title: string, named: string, order: string): string =>
        `${title}${named === "" ? "" : `, only those named like “${named}”`}, ${order}`,
      nothing: (named: string): string =>
        `No principle is named like “${named}”. Try another part of its name, in any language.`,
      none: "This edition has no principles. Choose another corpus above.",
      shown: (from: number, to: number, of: number): string =>
        `Principles ${number(from)} to ${number(to)} of ${number(of)}.`,
      label: "Principles through the eras",
      eras: "Eras",
      attesting: (attesting: number, eras: number, unseen: Drawing): Rich =>
        rich`${number(attesting)} of ${number(eras)}${unseen(" eras attest it")}`,
      keys: "Arrow keys move from mark to mark, Enter opens its passages or follows a name.",
      held: "eras attest it one after the other",
      silent: "the source is silent, which is no proof of abandonment",
    },
    columns: {
      principle: "principle",
      principleName: "principle name",
      stances: "stances",
      stancesThatAre: (kinds: readonly string[]): string => `stances that are ${kinds.join(" or ")}`,
      erasAttesting: "eras attesting it",
      returns: "times taken up again",
      era: "era",
      eraName: "era name",
      period: "period",
      kinds: "kinds",
      summaries: "summaries",
    },
    principle: "Principle",
    chooseOne: "Choose one",
    narrower: "Narrower principles",
    breadths: { none: "none", direct: "those directly narrower", all: "all, at any depth" },
    kinds: "Kinds of stance",
    nothing: "No era takes such a stance here. Choose more kinds of stance, or more of what is narrower.",
    river: (principle: string): string => `${principle} as a river through the eras`,
    keys: "Choose a stretch of a stream, a mark or a pin to see its evidence, a name to follow that principle. Arrow keys move through the river, Enter opens.",
    mostAttested: (drawn: number, all: number): string =>
      `The river shows the ${number(drawn)} narrower principles that are attested in most eras. All ${number(all)} stand in the list below and in the CSV.`,
    unattested: (principles: Rich): Rich =>
      rich`Narrower principles on which no era takes such a stance: ${principles}.`,
    legend: {
      label: "What the river shows",
      width: "width: how many kinds of stance the era takes",
      filtered: "width: how many of the chosen kinds of stance the era takes",
      opposed: "edged, with a bar: turned against; half a bar: held as well",
      bed: "no such stance: silence is no proof of abandonment",
      event: "event at its date",
      quote: "quotation at its date",
      unsure: "date approximate, uncertain or not given",
    },
    follow: (principle: string): string => `Follow ${principle}`,
    followThis: "Follow this principle",
    undated: "undated",
    eraByEra: "Era by era",
    inNoEra: "In no era that the corpus names",
    seeEvidence: ": see the evidence",
    eventsAndQuotes: "Events and quotations",
    passages: "Passages",
    passagesFor: (name: Rich): Rich => rich` for ${name}`,
    quotation: "A quotation",
    allOfQuote: "All of this quotation",
  },
};

export default en;

/** What the service tells in pages, for whoever reads them without scripts. */
export const told: ToldWords = {
  lists: {
    eras: "Eras",
    principles: "Principles",
    leaders: "Leaders",
    events: "Events",
    quotes: "Quotations",
    sources: "Sources",
  },
  listOf: (list, corpus, about) => `${list} of ${corpus}. ${about}`,
  views: {
    compare: {
      title: "Compare",
      lead: "What they share, what is in one alone and what changes from one to the next, each with its evidence.",
    },
    timeline: { title: "Timeline", lead: "Eras, events and quotations in their order, each with its source." },
    search: { title: "Search", lead: "Search of names, statements, stances, events and quotations." },
    pins: {
      title: "Pinned passages",
      lead: "A sheet of readings and quotations that somebody has gathered, each with its source.",
    },
    check: { title: "Check a quotation", lead: "Whether a source prints words as they are quoted, and where." },
    changes: {
      title: "What has changed",
      lead: "What was added, removed, changed and renamed in an edition since an earlier one.",
    },
    lineage: { title: "Lineage", lead: "The way of every principle through the eras: which takes it up, and how." },
    play: {
      title: "The eras, one by one",
      lead: "What arrives, stays, falls silent and is turned against from one era to the next.",
    },
  },
  viewOf: (lead, corpus) => `${lead} ${corpus}.`,
  searchFor: (words) => `Search: ${words}`,
  compared: (names) => `${names.join(" and ")} compared`,
  headings: {
    compared: "What is compared",
    held: "What the corpus holds",
    found: "What is found in it",
    presented: "What the source presents",
    passages: "The passages that it rests on",
  },
  othersInExports: (count) => `${number(count)} more are in the tables that the exports lead to.`,
  terms: {
    when: "When",
    otherNames: "In other languages",
    alsoCalled: "Also called",
    leaders: "Leaders",
    before: "The era before",
    after: "The era after",
    throughEras: "Through the eras",
    broader: "Broader",
    narrower: "Narrower",
    related: "Related",
    eras: "Eras",
    era: "Era",
    principle: "Principle",
    principles: "Principles",
    speaker: "Said by",
    event: "At",
    paragraphs: "Paragraphs",
    text: "Its text",
    where: "Where it is",
    digest: "SHA-256 of its text",
    kind: "Why this kind",
  },
  itsLineage: "Its lineage",
  textAttached: "can be read here, with scripts",
  textNotAttached: "is not attached",
  lineageOf: (principle) => `${principle} through the eras`,
  reading: ({ principle, kind, era }) => `${principle}, ${kind}: ${era}`,
  paragraph: (paragraph) => `paragraph ${number(paragraph)}`,
  about: {
    era: ({ corpus, period, summary }) => `An era of ${corpus}, ${period}. ${summary}`,
    principle: ({ corpus, statement }) => `${statement} A principle of ${corpus}, era by era.`,
    leader: ({ corpus, name, eras }) =>
      `${name} in ${corpus}${eras.length > 0 ? ` (${eras.join(", ")})` : ""}: the stances that the source names for, events and quotations.`,
    event: ({ date, summary }) => `${date}. ${summary}`,
    quote: ({ corpus, said }) => `${said.length > 0 ? `${said.join(", ")}. ` : ""}Quoted in ${corpus}.`,
    source: ({ corpus, citation }) => `${citation} A source of ${corpus}.`,
    reading: (summary) => `As the source presents it: ${summary}`,
  },
  editionLine: ({ corpus, number: edition, digest }) => [corpus, `, edition ${edition}. Digest `, digest],
  figures: {
    matrix: "How each era treats each principle, as the source presents it: eras across, principles down",
    lineage: "Every principle through the eras, a line each",
    timeline: "Eras, events and quotations on one axis of time",
    lineageOf: (title) => `A principle through the eras, drawn as a river: ${title}`,
    within: (figure, corpus, edition) => `${figure}. ${corpus}, edition ${edition}.`,
    asTable: "The same as a table",
  },
  nothing: {
    title: "There is nothing here",
    noView: "The address names no view of the explorer.",
    noThing: "There is no such corpus or edition, or nothing in it is called so in addresses.",
    ways: (link) => [
      link("", "See the principles through all eras"),
      ", or look through ",
      link("/principles", "all principles"),
      ", ",
      link("/eras", "all eras"),
      " or ",
      link("/search", "search"),
      ".",
    ],
  },
  explorer: {
    title: "Throughline explorer",
    description:
      "See how the principles of a political doctrine move through its eras, with the evidence behind every cell.",
    heading: "See a doctrine move through its eras",
    lead: "Compares the eras of a political doctrine: which principles an era introduces, reaffirms, extends, reinterprets or acts on, at which event, in whose words, and behind every cell the passage of the source. It shows what a source attests and takes no side.",
    loading: "Loading…",
    withoutScripts: (exported) => [
      "This page draws with JavaScript. The same data is there without it: ",
      exported("tables and linked data of every edition"),
      ".",
    ],
    served: "What is served",
    servedEdition: ({ slug, number: edition, published, digest }) => [
      ...["Corpus ", slug, `, edition ${edition}, published `, published, ", digest ", digest],
    ],
    nothingServed: (command) => ["Nothing has been published yet: ", command, " publishes a corpus."],
  },
  door: {
    label: "Data",
    summary: "Data: queries, exports, programs",
    graphiql: (link) => [link("GraphiQL"), ": ask questions, with the schema's documentation beside them"],
    operations: (link) => [
      link("Operations"),
      ": what may be asked; this service runs only documents known to it beforehand",
    ],
    exports: (link) => [link("Exports"), ": tables, linked data and citations of every edition"],
    schema: (link) => [link("The schema"), " as text, for code generators"],
    agents: (link, address) => [
      ...[link("For agents"), ": what they are told; they ask by the Model Context Protocol at ", address],
    ],
    ready: "Whether the service is ready",
    questions: "Questions to start with",
    drawn: "see it drawn",
  },
  embed: {
    picture: "Picture",
    from: ({ corpus, edition, sources }) =>
      `${corpus}, edition ${edition}, coded from ${sources}. It shows what the source attests.`,
    digest: (digest) => ["Digest ", digest, "."],
    seen: "See it with its evidence in Throughline",
    asTable: "the same as a table",
  },
};
