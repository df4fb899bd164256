import type { Words } from "../../../messages/words.js";
import type { Named } from "../../../parts/naming.js";
import { inOrder, kindWords } from "../../../parts/stance-kinds.js";
import type { Comparison, Line, Subject } from "../comparison.js";

interface Asked {
  readonly subject: Subject;
  readonly comparison: Comparison;
  /** The lines that are on the sheet. */
  readonly lines: readonly Line[];
  nameOf(named: Named): string;
}

/** Three questions on what a hand-out shows, which a reader answers from its passages; none of them says what the answer is. */
export function questionsOf(words: Words, asked: Asked): readonly [string, string, string] {
  return [ofSilence(words, asked), ofKinds(words, asked), ofAll(words, asked)];
}

/** What the source does not speak of, and what that may mean. */
function ofSilence({ compare }: Words, { subject, comparison: { columns }, lines, nameOf }: Asked): string {
  const { questions } = compare.handout;
  for (const line of lines) {
    const silent = columns.find((_, at) => line.cells[at]?.kinds.length === 0);
    const speaking = columns.find((_, at) => (line.cells[at]?.kinds.length ?? 0) > 0);
    if (silent && speaking)
      return questions.silence({
        principle: nameOf(line.named),
        speaking: nameOf(speaking.named),
        silent: nameOf(silent.named),
        subject,
      });
  }
  return questions.noSilence;
}

/** On which words a reading rests. */
function ofKinds(words: Words, { subject, comparison: { columns }, lines, nameOf }: Asked): string {
  const { questions } = words.compare.handout;
  const readings = lines.map((line) => ({
    line,
    read: columns.flatMap((column, at) => {
      const kinds = inOrder(line.cells[at]?.kinds ?? []);
      return kinds.length > 0 ? [{ column, said: kindWords(words, kinds) }] : [];
    }),
  }));
  const found =
    readings.find(({ read }) => new Set(read.map(({ said }) => said)).size > 1) ??
    readings.find(({ read }) => read.length > 0);
  if (found === undefined) return questions.noReadings;
  const read = found.read.map(({ column, said }) => questions.reading(said, nameOf(column.named), subject));
  return questions.readings(nameOf(found.line.named), read);
}

/** What the first and the last of the compared have in common. */
function ofAll({ compare }: Words, { comparison: { columns, similarity }, nameOf }: Asked): string {
  const { questions } = compare.handout;
  const [first, last] = [columns[0], columns.at(-1)];
  const pair = similarity.find(({ a, b }) => a === 0 && b === columns.length - 1);
  if (first === undefined || last === undefined || pair === undefined) return questions.noPair;
  return questions.shared({ ...pair, first: nameOf(first.named), last: nameOf(last.named) });
}
