import type { StanceInWordsFragment } from "../../../api/generated/graphql.js";
import type { Column, Line } from "../comparison.js";
import type { WordsFound } from "../in-words/words-behind.js";

/** The passage that a hand-out has for a cell. */
export interface NumberedPassage {
  readonly number: number;
  readonly line: Line;
  readonly column: Column;
  readonly stance: StanceInWordsFragment;
  readonly evidence: StanceInWordsFragment["evidence"][number];
}

/** Of each cell the first passage of its first reading, numbered line by line. */
export function passagesOf(columns: readonly Column[], lines: readonly Line[], words: WordsFound): NumberedPassage[] {
  return lines
    .flatMap((line) =>
      columns.flatMap((column) => {
        const [stance] = words.of(line, column);
        const [evidence] = stance?.evidence ?? [];
        return stance && evidence ? [{ line, column, stance, evidence }] : [];
      }),
    )
    .map((passage, at) => ({ ...passage, number: at + 1 }));
}
