import { type SourceText, toSourceText } from "../evidence/source-text.js";
import { CorpusRefused } from "./problem.js";
import { readText } from "./text-file.js";

/**
 * Reads the text of a source.
 *
 * @throws CorpusRefused when the file is not there or is not UTF-8 text.
 */
export async function readSource(file: string): Promise<SourceText> {
  const text = await readText(file);
  if (typeof text !== "string") throw new CorpusRefused([{ file, line: 1, column: 1, ...text }]);
  return toSourceText(text);
}
