import { englishDates } from "../chronology/english-dates.js";
import { type CslDate, dateAsCited, withoutEdtf } from "../entities/csl-date.js";
import { type CitationItem, inOneLine } from "./citation-item.js";

/**
 * An item as a sentence in APA style, word for word what its texts say: a title is no markup, and nobody's quotation marks are
 * changed.
 */
export function toSentence(item: CitationItem, places: string): string {
  const { author, version, publisher, URL } = item;
  const title = inOneLine(item.title);
  const year = `(${item.issued["date-parts"][0][0]}).`;
  const edition = ` (Version ${version})`;
  const names = author && listed(author);
  const container = item["container-title"];
  const makers = item["container-author"];
  const whole = container === undefined ? `${title}${edition}` : title;
  const parts = [
    ...(names === undefined ? [ended(whole), year, "[Dataset]."] : [ended(names), year, `${whole} [Dataset].`]),
    container && `In ${makers ? `${listed(makers)}, ` : ""}${inOneLine(container)}${edition}.`,
    `${publisher}.`,
    URL,
    originalOf(item),
  ];
  const sentence = parts.filter(Boolean).join(" ");
  // APA has no place for what a part of a data set rests on, so it follows as a sentence of its own.
  return `${places ? `${ended(sentence)} Coded from ${inOneLine(places)}.` : sentence}\n`;
}

function originalOf(item: CitationItem): string | undefined {
  const { "original-title": title, "original-publisher": publisher, "original-date": date } = item;
  const told = [title && `as ${inOneLine(title)}`, date && yearOf(date), publisher && inOneLine(publisher)];
  const parts = told.filter(Boolean).join(", ");
  return parts && `(Original work published ${parts})`;
}

/** Ada Lund; Ada Lund & Bo Marsh; Ada Lund, Bo Marsh, & Cy Reed. */
function listed(names: readonly { readonly literal: string }[]): string {
  const all = names.map(({ literal }) => inOneLine(literal));
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")}${all.length > 2 ? "," : ""} & ${last}`;
}

/** The year or years of an original work, which is all that APA asks for; in words what has none. */
function yearOf(date: CslDate): string {
  const { "date-parts": parts, circa } = withoutEdtf(date);
  if (parts === undefined) return inOneLine(dateAsCited(date));
  const years = new Set(parts.map(([year = 0]) => englishDates.year(year)));
  return `${circa ? "c. " : ""}${[...years].join("–")}`;
}

/** With a full stop at the end, unless something stands there that ends a sentence. */
function ended(text: string): string {
  return /[.?!][”’"')»]?$/u.test(text) ? text : `${text}.`;
}
