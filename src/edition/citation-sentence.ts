import { type CitationItem, type CslDate, inOneLine } from "./citation-item.js";

/**
 * An item as a sentence in APA style, word for word what its texts say: a title is no markup, and nobody's quotation marks are
 * changed.
 */
export function toSentence(item: CitationItem, places: string): string {
  const { author, version, publisher, URL } = item;
  const title = inOneLine(item.title);
  const year = `(${item.issued["date-parts"][0][0]}).`;
  const edition = ` (Version ${version})`;
  const names = author?.map(({ literal }) => inOneLine(literal)).join(", ");
  const container = item["container-title"];
  const original = item["original-date"];
  const whole = container === undefined ? `${title}${edition}` : title;
  const parts = [
    ...(names === undefined ? [ended(whole), year, "[Dataset]."] : [ended(names), year, `${whole} [Dataset].`]),
    container && `In ${inOneLine(container)}${edition}.`,
    `${publisher}.`,
    URL,
    original && `(Original work published ${yearOf(original)})`,
  ];
  const sentence = parts.filter(Boolean).join(" ");
  // APA has no place for what a part of a data set rests on, so it follows as a sentence of its own.
  return `${places ? `${ended(sentence)} Coded from ${inOneLine(places)}.` : sentence}\n`;
}

function yearOf(date: CslDate): string {
  return "literal" in date ? date.literal : String(date["date-parts"][0]?.[0]);
}

/** With a full stop at the end, unless something stands there that ends a sentence. */
function ended(text: string): string {
  return /[.?!][”’"')»]?$/u.test(text) ? text : `${text}.`;
}
