import { open } from "node:fs/promises";
import { type SourceText, toSourceText } from "../evidence/source-text.js";
import { CorpusRefused } from "./problem.js";
import { readText } from "./text-file.js";

/**
 * Reads the text of a source.
 *
 * @throws CorpusRefused when the file is not there or is not UTF-8 text.
 */
export async function readSource(file: string): Promise<SourceText> {
  return toSourceText(await readRaw(file));
}

/** A text, and in what its file differs from the form in which the text counts. */
export interface SavedSource {
  readonly text: SourceText;
  readonly normalised: readonly string[];
}

/**
 * Reads the text of a source, and tells what was done to it before its digest was taken.
 *
 * @throws CorpusRefused as `readSource`
 */
export async function readSavedSource(file: string): Promise<SavedSource> {
  const raw = await readRaw(file);
  const done = [
    (await beginsWithMark(file)) && "its byte order mark left out",
    raw.includes("\r") && "lines ended by LF",
    raw.normalize("NFC") !== raw && "letters and their accents put together (Unicode NFC)",
  ];
  return { text: toSourceText(raw), normalised: done.filter((what) => what !== false) };
}

async function readRaw(file: string): Promise<string> {
  const text = await readText(file);
  if (typeof text !== "string") throw new CorpusRefused([{ file, line: 1, column: 1, ...text }]);
  return text;
}

const MARK = Buffer.from("\uFEFF");

async function beginsWithMark(file: string): Promise<boolean> {
  const opened = await open(file);
  try {
    const { buffer } = await opened.read(Buffer.alloc(MARK.length), 0, MARK.length, 0);
    return buffer.equals(MARK);
  } finally {
    await opened.close();
  }
}
