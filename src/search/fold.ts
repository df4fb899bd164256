/** Letters that Unicode does not take apart into a letter and a mark, and that are typed as others where a keyboard lacks them. */
const typedAs: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ĸ: "k",
  ł: "l",
  ŋ: "n",
  ø: "o",
  ŧ: "t",
  ς: "σ",
  ى: "ي",
  ة: "ه",
};
const typedOtherwise = new RegExp(`[${Object.keys(typedAs).join("")}]`, "g");
/** Marks that a reader may leave out: accents, points, vowel signs of right-to-left scripts. Elsewhere a mark is a letter. */
const marksLeftOut =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]\p{M}*)\p{M}+|(?<=\p{Script=Cyrillic})[\u0300\u0301\u0308]/gu;
/** What stands in a word and is not read: soft hyphens, joiners, tatweel, letters that only modify others. */
const unread = /[^\p{L}\p{M}\p{N}]|[\u02B0-\u02FF\u0640]|\u034F/gu;
const plainAscii = /^[A-Za-z0-9]*$/;
/** PostgreSQL holds lexemes of 2,046 bytes; no word that anybody looks for comes near. */
const LONGEST = 255;

/** A word in small letters and one normal form, whatever the way in which it was typed; accents stay. */
export function plainForm(word: string): string {
  if (plainAscii.test(word)) return cut(word.toLowerCase());
  return cut(word.normalize("NFKC").toLowerCase().normalize("NFKC").replace(unread, ""));
}

/** The form by which a word is found, from its plain form: Medellín is `medellin`, Straße `strasse`. */
export function foldedForm(plain: string): string {
  if (plainAscii.test(plain)) return plain;
  const letters = plain.replace(typedOtherwise, (letter) => typedAs[letter] ?? letter).normalize("NFD");
  // Once more: ǿ is an ø only after its accent is gone.
  const bare = letters.replace(marksLeftOut, "").replace(typedOtherwise, (letter) => typedAs[letter] ?? letter);
  return cut(bare.normalize("NFC"));
}

function cut(word: string): string {
  return word.length <= LONGEST ? word : word.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");
}

const articles = /^(?:[وبكف]?ال|لل)(?=\p{L}{2})/u;
const hebrewPrefixes = /^[ושכ]?ה(?=\p{L}{3})/u;

/** Arabic and Hebrew write the article as a part of the word: the word without it, if it seems to have one. */
export function withoutArticle(folded: string): string | undefined {
  const bare = folded.replace(articles, "").replace(hebrewPrefixes, "");
  return bare === folded ? undefined : bare;
}
