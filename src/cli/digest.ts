import { readSavedSource } from "../corpus/source-file.js";
import { type OutputOptions, printResult } from "./output.js";

/** Prints the digest of a text in the form in which it is taken, and in what its file differs from that. */
export async function digest(file: string, options: OutputOptions): Promise<void> {
  const { text, normalised } = await readSavedSource(file);
  printResult({ digest: text.digest, normalised }, options, () => [
    text.digest,
    ...(normalised.length > 0 ? [`Taken of the text with ${normalised.join(", with ")}.`] : []),
  ]);
}
