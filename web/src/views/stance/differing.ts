import type { StanceDetailFragment } from "../../api/generated/graphql.js";

/** What a reading consists of, each part in a form that is the same in both editions where nothing has changed. */
const parts: readonly (readonly [word: string, part: (stance: StanceDetailFragment) => unknown])[] = [
  ["its summary", ({ summary }) => summary],
  ["why it is of this kind", ({ note }) => note],
  ["how sure it is", ({ confidence }) => confidence],
  ["the leaders that the source names", ({ leaders }) => leaders.map(({ name }) => name)],
  ["its events", ({ events }) => events.map(({ name, date }) => [name, date])],
  ["its quotations", ({ quotes }) => quotes.map(({ text, date }) => [text, date])],
  [
    "its passages",
    ({ evidence }) =>
      evidence.map(({ source, paragraph, start, end, digest, gloss }) => [
        ...[source.digest, paragraph, start, end],
        ...[digest, gloss],
      ]),
  ],
];

/** What of a reading is otherwise in another edition, in words; nothing: it is the same. */
export function differing(one: StanceDetailFragment, other: StanceDetailFragment): string[] {
  return parts.filter(([, part]) => JSON.stringify(part(one)) !== JSON.stringify(part(other))).map(([word]) => word);
}
