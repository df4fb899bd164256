/// <reference types="vite/client" />
import en from "./languages/en.js";
import { meantBy } from "./tags.js";
import type { Words } from "./words.js";

/** English comes with the explorer, each other language when it is asked for: whatever has a file in languages/ is offered. */
const files = import.meta.glob<{ readonly default: Words }>(["./languages/*.ts", "!./languages/en.ts"]);

const loaders = new Map<string, () => Promise<{ readonly default: Words }>>(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ""), load]),
);
const loaded = new Map<string, Words>([[en.tag, en]]);

/** The languages that the explorer speaks, by their tags, English first. */
export const interfaceLanguages: readonly string[] = [en.tag, ...loaders.keys()];

/** The words of a language, where they are there; English, where they are not. */
export function wordsOf(tag: string): Words {
  return loaded.get(tag) ?? en;
}

/** Has the words of a language come; where they do not, it stays as it is. */
export async function loadWords(tag: string): Promise<void> {
  if (loaded.has(tag)) return;
  const file = await loaders
    .get(tag)?.()
    .catch(() => undefined);
  if (file) loaded.set(tag, file.default);
}

/** Which of the explorer's languages a reader prefers, by what their browser says, the most preferred first; English if none. */
export function preferredOf(languages: readonly string[], among: readonly string[] = interfaceLanguages): string {
  for (const language of languages) {
    const meant = meantBy(language, among);
    if (meant !== undefined) return meant;
  }
  return en.tag;
}
