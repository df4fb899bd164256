import { readFileSync } from "node:fs";
import { attachTexts } from "../../src/corpus/attach.js";
import { toSourceText } from "../../src/evidence/source-text.js";
import type { Json } from "./graphql.js";
import type { TestService } from "./service.js";

/** What `checkQuote` answers, whole. */
export const quoteQuestion = `query ($text: String!, $corpus: String, $sources: [String!]) { edition(corpus: $corpus) { checkQuote(text: $text, sources: $sources) {
  match notAttached { slug } passages { match source { slug } paragraph start end text difference
    evidence { start end stance { kind principle { slug } } event { slug } quote { slug } } } } } }`;

interface Asked {
  readonly corpus: string;
  readonly sources?: readonly string[] | null;
}

export async function checkOf(of: TestService, text: string, { corpus, sources = null }: Asked): Promise<Json> {
  return (await of.data(quoteQuestion, { text, corpus, sources })).edition.checkQuote;
}

/** Attaches the text in a file to the sources of a corpus that have its digest. */
export async function attach(of: TestService, corpus: string, file: string): Promise<void> {
  await attachTexts(of.service.store.database, corpus, [{ file, text: toSourceText(readFileSync(file, "utf8")) }]);
}
