/// <reference types="vite/client" />
import type { ToldWords } from "../../../src/server/pages/told/words.js";
import en, { told } from "./languages/en.js";
import { meantBy } from "./tags.js";
import type { Words } from "./words.js";

/** English comes with the explorer, each other language when it is asked for: whatever has a file in languages/ is offered. */
const files = import.meta.glob<Language>(["./languages/*.ts", "!./languages/en.ts"]);

/** What the file of a language holds: all that the explorer says, and what the service tells in its pages. */
interface Language {
  readonly default: Words;
  readonly told: ToldWords;
}

const loaders = new Map<string, () => Promise<Language>>(
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

/** What the service tells in pages, in a language; in English where its words do not come. */
export async function loadTold(tag: string): Promise<ToldWords> {
  return (await loaders.get(tag)?.())?.told ?? told;
}

/** Which of the explorer's languages a reader prefers, by what their browser says, the most preferred first; English if none. */
export function preferredOf(languages: readonly string[], among: readonly string[] = interfaceLanguages): string {
  for (const language of languages) {
    const meant = meantBy(language, among);
    if (meant !== undefined) return meant;
  }
  return en.tag;
}
