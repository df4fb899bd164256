import { readFileSync } from "node:fs";

/** A fenced block of a guide. */
export interface Fenced {
  readonly language: string;
  /** The name behind the language, for what is to be a file. */
  readonly file: string | undefined;
  readonly text: string;
  /** What the guide shows it to print: the block of `text` right after it. */
  readonly printed: string | undefined;
}

/** The fenced blocks of a guide in their order, with its addresses those of a service. */
export function fencedBlocks(guide: string, serviceUrl: string): readonly Fenced[] {
  const text = readFileSync(guide, "utf8").replaceAll("http://127.0.0.1:4000", serviceUrl);
  const blocks = text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$(?:\n\n```text\n([\s\S]*?)^```$)?/gm);
  return [...blocks].map(([, language = "", file, code = "", printed]) => ({ language, file, text: code, printed }));
}
