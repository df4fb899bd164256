import { findEdition } from "../corpus/editions.js";
import { type Change, type ChangeCounts, countChanges, readChanges } from "../edition/changes.js";
import { entities } from "../entities/index.js";
import { slugOf } from "./corpus-name.js";
import { type OutputOptions, printResult, styled } from "./output.js";
import { withStore } from "./with-store.js";

export async function diff(corpus: string, from: number, to: number, options: OutputOptions): Promise<void> {
  const slug = await slugOf(corpus);
  const { counts, changes } = await withStore(async ({ database }) => {
    const [older, newer] = [await findEdition(database, slug, from), await findEdition(database, slug, to)];
    return {
      counts: await countChanges(database, older.id, newer.id),
      changes: await readChanges(database, older.id, newer.id),
    };
  });
  const shown = changes.map(({ kind, list, key, fields }) => ({ kind, type: nounOf(list), key, fields }));
  printResult({ corpus: slug, from, to, changes: shown }, options, () => [
    ...changes.map(sayChange),
    `${slug}, edition ${from} to ${to}: ${sayCounts(counts)}.`,
  ]);
}

function sayChange({ kind, list, key, fields }: Change): string {
  const entry = `${nounOf(list)} ${key}`;
  if (kind === "ADDED") return styled("green", `+ ${entry}`);
  if (kind === "REMOVED") return styled("red", `- ${entry}`);
  return styled("yellow", `~ ${entry}: ${fields.join(", ")}`);
}

function sayCounts({ ADDED, REMOVED, CHANGED }: ChangeCounts): string {
  return `${ADDED} added, ${REMOVED} removed, ${CHANGED} changed`;
}

function nounOf(list: Change["list"]): string {
  return list === "corpus" ? list : entities[list].noun;
}
