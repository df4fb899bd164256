import type { Tongue, Tongues } from "../../../src/server/pages/told/words.js";
import { interfaceLanguages, loadTold, loadWords, wordsOf } from "../messages/available.js";
import { languagesShown } from "../messages/languages-shown.js";
import { directionOf, inLanguage, isSameLanguage, shortOf } from "../messages/tags.js";

/** The languages of the explorer, as the service tells of what is at an address in them. */
export async function loadTongues(): Promise<Tongues> {
  const [english, ...others] = await Promise.all(interfaceLanguages.map(tongueOf));
  if (english === undefined) throw new Error("English comes with the explorer");
  const all = [english, ...others] as const;
  return {
    all,
    meant({ lang, ui }, preferred) {
      const { words } = languagesShown({ language: lang ?? undefined, words: ui ?? undefined }, preferred);
      return all.find(({ tag }) => tag === words) ?? english;
    },
  };
}

async function tongueOf(tag: string): Promise<Tongue> {
  await loadWords(tag);
  const { dates, kinds, comma, matrix } = wordsOf(tag);
  return {
    ...{ tag, dates, kinds, comma, finding: matrix.finding, told: await loadTold(tag) },
    direction: directionOf(tag),
    inAddress: tag === interfaceLanguages[0] ? undefined : shortOf(tag, interfaceLanguages),
    marks: (language) => (isSameLanguage(language, tag) ? undefined : inLanguage(language)),
  };
}
