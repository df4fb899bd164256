import type { Context } from "./context.js";
import { alone } from "./rows.js";

/** What it takes to tell the language of a quote. */
interface Printed {
  readonly editionId: number;
  /** Of the words, where the corpus says it of them. */
  readonly language: string | null;
  readonly evidence: readonly { readonly sourceId: number }[];
}

/** The language of a quote's words: its own, else that of the source which prints it, else that of the corpus. */
export async function quoteLanguage(quote: Printed, _args: unknown, { rows }: Context): Promise<string> {
  if (quote.language !== null) return quote.language;
  const { editionId, evidence } = quote;
  const [span] = evidence;
  const from = await (span === undefined
    ? rows.one("Edition", undefined, editionId, alone("Edition"))
    : rows.one("Source", editionId, span.sourceId, alone("Source")));
  if (from === null) throw new Error("a quote has its edition, and a span its source");
  return from.language;
}
