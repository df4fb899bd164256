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
export function questionsOf(asked: Asked): readonly [string, string, string] {
  return [ofSilence(asked), ofKinds(asked), ofAll(asked)];
}

/** What the source does not speak of, and what that may mean. */
function ofSilence({ subject, comparison: { columns }, lines, nameOf }: Asked): string {
  const preposition = prepositionOf(subject);
  for (const line of lines) {
    const silent = columns.find((_, at) => line.cells[at]?.kinds.length === 0);
    const speaking = columns.find((_, at) => (line.cells[at]?.kinds.length ?? 0) > 0);
    if (silent && speaking)
      return `“${nameOf(line.named)}” is attested ${preposition} ${nameOf(speaking.named)}, and nothing is said of it ${preposition} ${nameOf(silent.named)}. What can be concluded from that silence, and what can not?`;
  }
  return "All that is on this sheet is attested throughout. Which passage shows it most plainly, and which least?";
}

/** On which words a reading rests. */
function ofKinds({ subject, comparison: { columns }, lines, nameOf }: Asked): string {
  const readings = lines.map((line) => ({
    line,
    read: columns.flatMap((column, at) => {
      const kinds = inOrder(line.cells[at]?.kinds ?? []);
      return kinds.length > 0 ? [{ column, words: kindWords(kinds) }] : [];
    }),
  }));
  const found =
    readings.find(({ read }) => new Set(read.map(({ words }) => words)).size > 1) ??
    readings.find(({ read }) => read.length > 0);
  if (found === undefined) return "Which words of a source would have to be there to speak of a principle as attested?";
  const read = found.read.map(({ column, words }) => `${words} ${prepositionOf(subject)} ${nameOf(column.named)}`);
  return `“${nameOf(found.line.named)}” is read as ${new Intl.ListFormat("en").format(read)}. On which words overleaf does each reading rest, and would you have read them so?`;
}

/** What the first and the last of the compared have in common. */
function ofAll({ comparison: { columns, similarity }, nameOf }: Asked): string {
  const [first, last] = [columns[0], columns.at(-1)];
  const pair = similarity.find(({ a, b }) => a === 0 && b === columns.length - 1);
  if (first === undefined || last === undefined || pair === undefined)
    return "Which passage would you quote for what stays the same, and which for what differs?";
  return `Of ${pair.union} principles attested for ${nameOf(first.named)} or ${nameOf(last.named)}, ${pair.shared} are attested for both. Which passage would you quote for what they share, and which for what differs?`;
}

function prepositionOf(subject: Subject): string {
  return subject === "leaders" ? "for" : "in";
}
