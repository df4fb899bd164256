/** A bound on what a client may ask, and what happens beyond it. */
export interface Limit {
  /** The figure itself, in the unit that `what` names. */
  readonly most: number;
  /** What is counted. */
  readonly what: string;
  /** What it protects from. */
  readonly why: string;
  /** How an excess is answered. */
  readonly answer: string;
}

const tooComplex = "`QUERY_TOO_COMPLEX`, status 400";
const badInput = "`BAD_USER_INPUT`, naming the argument";

/**
 * Every limit of the public API, each set here and nowhere else. Checks, descriptions in the schema and `docs/limits.md`
 * take their figures from this list.
 */
export const limits = {
  headerLength: {
    most: 2_000,
    what: "characters of a header that the service reads",
    why: "time to read it, before anything is known about the request",
    answer: "status 431",
  },
  bodyBytes: {
    most: 500_000,
    what: "bytes of a request's body, as sent and without compression",
    why: "memory, before anything is known about the request",
    answer: "status 413",
  },
  bodyBytesAtOnce: {
    most: 100_000_000,
    what: "bytes of all bodies that a process is receiving at the same time",
    why: "memory, when many send slowly",
    answer: "`SERVICE_UNAVAILABLE`, status 503",
  },
  bodyBytesOfClient: {
    most: 25_000_000,
    what: "bytes of all bodies that a process is receiving from one client at the same time; a body of up to 16,384 is always let in",
    why: "room for the bodies of others",
    answer: "`SERVICE_UNAVAILABLE`, status 503",
  },
  bodyPieces: {
    most: 1_000,
    what: "pieces in which a request's body comes, be they chunks of HTTP or what the network makes of it",
    why: "time to put them together, when each holds a byte",
    answer: "status 413, and the connection is closed",
  },
  connections: {
    most: 5_000,
    what: "connections at the same time, of all workers together; on `METRICS_PORT` 100",
    why: "memory, whether anything is asked or not",
    answer: "the connection is closed",
  },
  requestsOnConnection: {
    most: 10,
    what: "requests that one connection sends without waiting for answers (HTTP pipelining)",
    why: "memory of the process, and time in which nobody else is heard",
    answer: "the connection is closed",
  },
  unsentBytes: {
    most: 100_000_000,
    what: "bytes of answers that a process has made and clients have not taken yet; in a burst of two seconds twice as many",
    why: "memory, when many ask for much and do not read it",
    answer: "the answers that have waited longest are cut off",
  },
  unsentBytesOfClient: {
    most: 50_000_000,
    what: "of these, bytes of answers to one client",
    why: "room for the answers of others",
    answer: "those of its answers that have waited longest are cut off",
  },
  sendingGraceSeconds: {
    most: 20,
    what: "seconds that a client may let an answer wait, and a second more for each 20,000 bytes that were sent to it meanwhile",
    why: "connections, and what an answer holds, when a client takes a byte now and then",
    answer: "the answer is cut off",
  },
  documentLength: {
    most: 100_000,
    what: "characters of a document",
    why: "time to read it",
    answer: tooComplex,
  },
  documentLines: {
    most: 5_000,
    what: "lines of a document",
    why: "time to find in which of them each error is",
    answer: tooComplex,
  },
  registeredBytes: {
    most: 10_000_000,
    what: "bytes of automatic persisted queries and their hashes that a process keeps, two a character; those asked for last stay",
    why: "memory of the process",
    answer: "`PERSISTED_QUERY_NOT_FOUND`, status 200, upon which clients send the document again",
  },
  jsonNesting: {
    most: 200,
    what: "levels of lists and objects in a request's JSON",
    why: "the stack of whatever walks through it",
    answer: "status 400",
  },
  jsonCollections: {
    most: 5_000,
    what: "lists and objects in a request's JSON",
    why: "time to read them, before they can be counted where they stand",
    answer: "status 400",
  },
  tokens: {
    most: 3_000,
    what: "tokens of a document",
    why: "time to parse and to validate",
    answer: tooComplex,
  },
  nesting: {
    most: 200,
    what: "levels of brackets in a document, of all sorts together",
    why: "the parser's stack",
    answer: tooComplex,
  },
  operations: {
    most: 50,
    what: "operations in a document, of which `operationName` chooses one",
    why: "time to validate operations that nobody runs",
    answer: tooComplex,
  },
  fieldComparisons: {
    most: 20_000,
    what: "fields of a document, fragments resolved, each counted once more for every field before it that goes by the same name at the same place",
    why: "time to find out whether fields of one name ask for the same",
    answer: tooComplex,
  },
  depth: {
    most: 14,
    what: "levels of fields, fragments resolved, introspection left out",
    why: "answers that grow by a factor with every level",
    answer: tooComplex,
  },
  aliases: {
    most: 50,
    what: "aliases in a document",
    why: "one field asked a thousand times under a thousand names",
    answer: tooComplex,
  },
  directives: {
    most: 50,
    what: "directives in a document",
    why: "time to validate",
    answer: tooComplex,
  },
  cost: {
    most: 50_000,
    what: "points that an operation costs, reckoned from the document and its variables",
    why: "work of the database, and the size of the answer",
    answer: "`QUERY_TOO_COMPLEX`, status 400, naming cost and limit",
  },
  entries: {
    most: 25_000,
    what: "entries of all lists in an answer together, counted as they come",
    why: "answers that go from list to list in circles, larger than their cost was reckoned",
    answer: tooComplex,
  },
  largeAnswer: {
    most: 500,
    what: "entries of an answer that waits for no place among large ones; one that has more does",
    why: "memory of the process",
    answer: "waiting, then `TIMEOUT`, status 504",
  },
  largeAnswersAtOnce: {
    most: 4,
    what: "such large answers that a process makes at the same time",
    why: "memory of the process",
    answer: "waiting, then `TIMEOUT`, status 504",
  },
  largeAnswersOfClient: {
    most: 2,
    what: "of these, answers to one client",
    why: "room for the answers of others",
    answer: "waiting, then `TIMEOUT`, status 504",
  },
  costAtOnce: {
    most: 400_000,
    what: "points that all operations under way in a process cost together; others wait for their turn",
    why: "memory of the process",
    answer: "waiting, then `SERVICE_UNAVAILABLE`, status 503",
  },
  turnSeconds: {
    most: 4,
    what: "seconds that an operation waits for its turn",
    why: "clients that wait",
    answer: "`SERVICE_UNAVAILABLE`, status 503",
  },
  exportsAtOnce: {
    most: 16,
    what: "answers below `/export` that a process makes at the same time; others wait for their turn, as operations do",
    why: "processor time for everything else, and connections to the database",
    answer: "waiting, then status 503 with `retry-after`",
  },
  exportsOfClient: {
    most: 4,
    what: "of these, answers to one client",
    why: "room for the exports of others, when one asks for many or reads slowly",
    answer: "waiting, then status 503 with `retry-after`",
  },
  figuresAtOnce: {
    most: 4,
    what: "figures below `/figure` and `/embed` that a process draws at the same time; others wait for their turn, as operations do",
    why: "processor time for everything else",
    answer: "waiting, then status 503 with `retry-after`",
  },
  figuresOfClient: {
    most: 2,
    what: "of these, figures for one client",
    why: "room for the figures of others",
    answer: "waiting, then status 503 with `retry-after`",
  },
  figureSeconds: {
    most: 30,
    what: "seconds that drawing a figure may take",
    why: "room for the figures of others",
    answer: "status 503 with `retry-after`",
  },
  figurePixels: {
    most: 16_000_000,
    what: "pixels of a figure as PNG",
    why: "memory",
    answer: "a larger one has fewer pixels for each unit of the picture",
  },
  readingPageStances: {
    most: 20_000,
    what: "stances on the page of an edition (`edition.html`, and `index.html` of its archive)",
    why: "browsers, which hold a page whole",
    answer: "a page without matrix and stances, which says where they are",
  },
  pageSize: {
    most: 100,
    what: "entries of a page (`first`, `last`); 20 when neither is given",
    why: "size of the answer",
    answer: badInput,
  },
  listItems: {
    most: 100,
    what: "items of a list argument, keys of an object in `variables` or `extensions`",
    why: "size of statements",
    answer: badInput,
  },
  inputValues: {
    most: 2_000,
    what: "values within `variables`, and within `extensions`: each item of a list and each key counts",
    why: "time to hold them against their types",
    answer: "`BAD_USER_INPUT`, status 400",
  },
  textLength: {
    most: 1_000,
    what: "characters (UTF-16 code units) of a string argument, of any string or key in `variables` and `extensions`; `checkQuote(text:)` has its own figure",
    why: "time to compare and to search",
    answer: badInput,
  },
  quoteLength: {
    most: 5_000,
    what: "characters (Unicode code points) of words that are looked for in sources (`checkQuote(text:)`), and of a variable given to it",
    why: "time to find the passages that are most like them",
    answer: badInput,
  },
  quotedCharacters: {
    most: 10_000_000,
    what: "characters of all attached texts that `checkQuote` looks through; `sources` chooses fewer of them",
    why: "memory, and time to go through them",
    answer: badInput,
  },
  matches: {
    most: 500,
    what: "texts that match a search, glosses counted one by one, of which the best are then shown",
    why: "time to rank them",
    answer: "the first that stand in the corpus are ranked and counted, and `exhaustive` says so",
  },
  beginnings: {
    most: 20,
    what: "beginnings of words (`hegemon*`) in the text of a search, a single Chinese character among them",
    why: "time to look up all words that begin so",
    answer: badInput,
  },
  compared: {
    most: 20,
    what: "eras, leaders or sources of a comparison, 2 at least",
    why: "a table that grows with each of them",
    answer: badInput,
  },
  answerSeconds: {
    most: 6,
    what: "seconds until an answer must be complete; a single statement in the database has 5",
    why: "clients that wait, and connections that are held",
    answer: "`TIMEOUT`, status 504",
  },
  errors: {
    most: 20,
    what: "errors of an answer; what is left out is counted in the last of them",
    why: "answers larger than their question",
    answer: "the list ends there",
  },
  messageLength: {
    most: 500,
    what: "characters of an error's message",
    why: "answers that give back what was sent",
    answer: "the message is cut, and ends with …",
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** Fewest eras, leaders or sources that can be compared. */
export const FEWEST_COMPARED = 2;

/** Entries of a page when the client asks for no number. */
export const DEFAULT_PAGE_SIZE = 20;
