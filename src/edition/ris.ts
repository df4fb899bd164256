import { dateAsCited } from "../entities/csl-date.js";
import { type CitationItem, inOneLine } from "./citation-item.js";

/** An item as RIS, the format of reference managers: a tag and a value a line, the lines as its oldest readers expect them. */
export function toRis(item: CitationItem): string {
  const [[year, ...monthAndDay]] = item.issued["date-parts"];
  const original = item["original-date"];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["TY", "DATA"],
    ["ID", item["citation-key"]],
    ["TI", item.title],
    ...(item.author ?? []).map(({ literal }) => ["AU", literal] as const),
    ["T2", item["container-title"]],
    ...(item["container-author"] ?? []).map(({ literal }) => ["A2", literal] as const),
    ["PY", String(year)],
    ["DA", [year, ...monthAndDay.map((part) => String(part).padStart(2, "0"))].join("/")],
    ["OP", original && dateAsCited(original)],
    ["ET", item.version],
    ["PB", item.publisher],
    ["LA", item.language],
    ["N1", item.note],
    ["UR", item.URL],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${fieldOf(value)}\r\n`]));
  return `${lines.join("")}ER  - \r\n`;
}

/** Two blanks and a hyphen follow a tag, and some readers look for them anywhere. */
function fieldOf(text: string): string {
  return inOneLine(text).replace(/ {2,}/g, " ");
}
