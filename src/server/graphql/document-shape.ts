import type { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import { type DocumentNode, type GraphQLError, Kind, Lexer, Source, TokenKind } from "graphql";
import type { Plugin } from "graphql-yoga";
import { limits } from "../../limits/limits.js";
import { QueryTooComplex } from "./errors.js";
import { fieldComparisons } from "./field-comparisons.js";

/** Says which limit was exceeded, with the code that the contract has for it. */
function refuse(_context: unknown, { message }: GraphQLError): never {
  throw new QueryTooComplex(message.replace(/^Syntax Error: /, ""));
}

const onReject = [refuse];

/**
 * How a request may be shaped. Generous to people and their tools (a Relay query is easily eight levels deep), narrow
 * enough that no request costs more to check than to answer.
 */
export const requestShape: Parameters<typeof EnvelopArmorPlugin>[0] = {
  // Clients that are put together from components spread fragments in fragments; only fields make an answer deeper.
  maxDepth: { n: limits.depth.most, flattenFragments: true, onReject },
  maxAliases: { n: limits.aliases.most, allowList: [], onReject },
  maxDirectives: { n: limits.directives.most, onReject },
  maxTokens: { n: limits.tokens.most, onReject },
  // Suggestions are part of what a public schema owes its users; what an operation costs is reckoned in cost.ts.
  blockFieldSuggestion: { enabled: false },
  costLimit: { enabled: false },
};

/**
 * What armor does not look at: how long a document is, how deep brackets are nested, how many operations it has, and how many
 * fields are asked for over and over.
 */
export const documentShape: Plugin = {
  onParse: ({ parseFn, setParseFn }) => {
    setParseFn((source: string | Source, options: unknown) => {
      const whole = typeof source === "string" ? new Source(source) : source;
      checkLength(whole.body);
      checkLines(whole.body);
      checkNesting(whole);
      const document: DocumentNode = parseFn(source, options);
      checkOperations(document);
      checkComparisons(document);
      return document;
    });
  },
};

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function checkLength(text: string): void {
  const { most } = limits.documentLength;
  if (text.length > most) throw new QueryTooComplex(`Length limit of ${most} exceeded, found ${text.length}.`);
}

/** Blank lines and comments are no tokens, and each error is looked for from the first line on. */
function checkLines(text: string): void {
  const { most } = limits.documentLines;
  const lines = text.split(/\r\n|[\n\r]/).length;
  if (lines > most) throw new QueryTooComplex(`Lines limit of ${most} exceeded, found ${lines}.`);
}

/** The parser goes one level down for every bracket, and out of its stack when there are enough of them. */
function checkNesting(source: Source): void {
  const lexer = new Lexer(source);
  let level = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if (opening.has(token.kind)) level += 1;
      if (closing.has(token.kind)) level -= 1;
      if (level > limits.nesting.most) throw new QueryTooComplex(`Nesting limit of ${limits.nesting.most} exceeded.`);
    }
  } catch (error) {
    // What is no token at all is the parser's to say.
    if (error instanceof QueryTooComplex) throw error;
  }
}

function checkOperations({ definitions }: DocumentNode): void {
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  if (operations > limits.operations.most)
    throw new QueryTooComplex(`Operations limit of ${limits.operations.most} exceeded, found ${operations}.`);
}

function checkComparisons(document: DocumentNode): void {
  const { most } = limits.fieldComparisons;
  if (fieldComparisons(document, most) > most)
    throw new QueryTooComplex(
      `Comparisons limit of ${most} exceeded: ask for each field once, and under names of their own where arguments differ.`,
    );
}
