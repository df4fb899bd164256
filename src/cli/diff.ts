import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Change, type ChangedField, valueAsText, withAllChanges } from "../changes/changes.js";
import type { ChangeKind } from "../changes/difference.js";
import { findBetween } from "../changes/revisions.js";
import { findEdition } from "../corpus/editions.js";
import { entities } from "../entities/index.js";
import { slugOf } from "./corpus-name.js";
import { jsonWithList, type OutputOptions, styled } from "./output.js";
import { withStore } from "./with-store.js";

export async function diff(corpus: string, from: number, to: number, { json }: OutputOptions): Promise<void> {
  const slug = await slugOf(corpus);
  await withStore(async ({ database }) => {
    const [older, newer] = [await findEdition(database, slug, from), await findEdition(database, slug, to)];
    const between = await findBetween(database, newer.corpusId, older.id, newer.id);
    const written = json ? asJson : asLines;
    await withAllChanges(database, between, (pieces) =>
      pipeline(Readable.from(written(pieces, { corpus: slug, from, to })), process.stdout, { end: false }),
    );
  });
}

type Pieces = AsyncIterable<readonly Change[]>;

/** What is compared, as the user names it. */
interface Named {
  readonly corpus: string;
  readonly from: number;
  readonly to: number;
}

function asJson(pieces: Pieces, named: Named): AsyncIterable<string> {
  return jsonWithList(named, "changes", pieces, ({ kind, list, key, formerKey, fields }) => ({
    ...{ kind, type: nounOf(list), key },
    ...(isOtherKey(key, formerKey) && { formerKey }),
    ...{ fields: fields.map(({ name }) => name), changedFields: fields },
  }));
}

async function* asLines(pieces: Pieces, { corpus, from, to }: Named): AsyncGenerator<string> {
  const counts = { ADDED: 0, REMOVED: 0, CHANGED: 0, RENAMED: 0 };
  for await (const changes of pieces) {
    for (const { kind } of changes) counts[kind] += 1;
    yield `${changes.flatMap(sayChange).join("\n")}\n`;
  }
  yield `${corpus}, edition ${from} to ${to}: ${sayCounts(counts)}.\n`;
}

function sayChange({ kind, list, key, formerKey, fields }: Change): string[] {
  const noun = nounOf(list);
  if (kind === "ADDED") return [styled("green", `+ ${noun} ${key}`)];
  if (kind === "REMOVED") return [styled("red", `- ${noun} ${key}`)];
  const name = isOtherKey(key, formerKey) ? `${formerKey} → ${key}` : key;
  const head = styled(
    "yellow",
    `${kind === "RENAMED" ? ">" : "~"} ${noun} ${name}: ${fields.map((field) => field.name).join(", ")}`,
  );
  return [head, ...fields.flatMap(sayField)];
}

function isOtherKey(key: string, formerKey: string | null): formerKey is string {
  return formerKey !== null && formerKey !== key;
}

function sayField({ name, before, after }: ChangedField): string[] {
  const [was, isNow] = aroundDifference(valueAsText(before) ?? "", valueAsText(after) ?? "");
  return [
    ...(was === "" ? [] : [styled("red", `    - ${name}: ${was}`)]),
    ...(isNow === "" ? [] : [styled("green", `    + ${name}: ${isNow}`)]),
  ];
}

/** In characters: texts up to this length are shown whole. */
const SHOWN_WHOLE = 160;
/** In characters: what of a longer text is shown before and after the part that differs. */
const CONTEXT = 30;

/** Two texts on a line each; where they are long, what they begin and end with alike is left out. */
function aroundDifference(before: string, after: string): [string, string] {
  const [was, isNow] = [[...onOneLine(before)], [...onOneLine(after)]];
  if (was.length <= SHOWN_WHOLE && isNow.length <= SHOWN_WHOLE) return [was.join(""), isNow.join("")];
  const shorter = Math.min(was.length, isNow.length);
  let start = 0;
  while (start < shorter && was[start] === isNow[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === isNow.at(-1 - end)) end += 1;
  const cut = (text: readonly string[]): string => {
    const [first, last] = [Math.max(0, start - CONTEXT), Math.min(text.length, text.length - end + CONTEXT)];
    return `${first > 0 ? "…" : ""}${text.slice(first, last).join("")}${last < text.length ? "…" : ""}`;
  };
  return [cut(was), cut(isNow)];
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function sayCounts({ ADDED, REMOVED, CHANGED, RENAMED }: Readonly<Record<ChangeKind, number>>): string {
  return `${ADDED} added, ${REMOVED} removed, ${CHANGED} changed, ${RENAMED} renamed`;
}

function nounOf(list: Change["list"]): string {
  return list === "corpus" ? list : entities[list].noun;
}
