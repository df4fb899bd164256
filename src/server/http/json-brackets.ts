import { limits } from "../../limits/limits.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/**
 * What is wrong with the lists and objects of a JSON text, as far as its brackets tell. That is found out before the text is
 * read: each of them is work for everything that looks at it from then on.
 */
export function problemOfBrackets(json: string): string | undefined {
  const [nesting, collections] = [limits.jsonNesting.most, limits.jsonCollections.most];
  let [level, count] = [0, 0];
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (closing.has(code)) level -= 1;
    else if (opening.has(code)) {
      level += 1;
      count += 1;
    }
    if (level > nesting) return `The JSON is nested more than ${nesting} levels deep.`;
    if (count > collections) return `The JSON holds more than ${collections} lists and objects.`;
  }
  return undefined;
}

/** Where a string ends, of which this is the first quotation mark: brackets within it do not count. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return json.length;
}
