/** What is a word: a run of letters and digits; of scripts that write no blanks, each character. */

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;

export const word = new RegExp(String.raw`[${unspaced}]|(?:(?![${unspaced}])[\p{L}\p{N}\p{M}])+`, "gu");
export const wordOrSign = new RegExp(String.raw`${word.source}|\S`, "gu");
