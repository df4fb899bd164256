import type { StanceDetailFragment } from "../../api/generated/graphql.js";
import type { Words } from "../../messages/words.js";

/** A part of a reading, by what the words for it are called. */
export type DifferingPart = keyof Words["stance"]["since"]["parts"];

/** What a reading consists of, each part in a form that is the same in both editions where nothing has changed. */
const parts: readonly (readonly [word: DifferingPart, part: (stance: StanceDetailFragment) => unknown])[] = [
  ["summary", ({ summary }) => summary],
  ["note", ({ note }) => note],
  ["confidence", ({ confidence }) => confidence],
  ["leaders", ({ leaders }) => leaders.map(({ name }) => name)],
  ["events", ({ events }) => events.map(({ name, date }) => [name, date])],
  ["quotes", ({ quotes }) => quotes.map(({ text, date }) => [text, date])],
  [
    "evidence",
    ({ evidence }) =>
      evidence.map(({ source, paragraph, start, end, digest, gloss }) => [
        ...[source.digest, paragraph, start, end],
        ...[digest, gloss],
      ]),
  ],
];

/** What of a reading is otherwise in another edition; nothing: it is the same. */
export function differing(one: StanceDetailFragment, other: StanceDetailFragment): DifferingPart[] {
  return parts.filter(([, part]) => JSON.stringify(part(one)) !== JSON.stringify(part(other))).map(([word]) => word);
}
