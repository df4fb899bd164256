import { edtfOf } from "../entities/csl-date.js";
import { type CitationItem, inOneLine } from "./citation-item.js";

/**
 * What is special to LaTeX, or read as something else by it: `<` and `>` are other characters in its oldest encoding. Braces are
 * named, since BibTeX counts them whatever stands before.
 */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "{`}",
  '"': '{"}',
};

/** The months by the names that BibTeX's styles know. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Names of languages as babel and polyglossia have them. */
const languages = new Intl.DisplayNames("en", { type: "language" });

/** An item as BibTeX, for any style: what BibLaTeX alone knows (version, langid, the original) the note says again. */
export function toBibtex(item: CitationItem): string {
  const [[year, month, day]] = item.issued["date-parts"];
  // BibLaTeX reads EDTF, and nothing else; what is in words, the note says.
  const original = item["original-date"] && edtfOf(item["original-date"]);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // In braces of its own a name stays in one piece, and a title keeps its capitals.
    ["author", namesOf(item.author)],
    ["bookauthor", namesOf(item["container-author"])],
    ["title", `{{${escaped(item.title)}}}`],
    ["year", `{${year}}`],
    ["month", months[month - 1]],
    ["day", `{${day}}`],
    ["origdate", original && `{${original}}`],
    ["origtitle", textOf(item["original-title"])],
    ["origpublisher", textOf(item["original-publisher"])],
    ["origlocation", textOf(item["original-publisher-place"])],
    ["version", `{${escaped(item.version)}}`],
    ["publisher", `{${escaped(item.publisher)}}`],
    ["language", `{${item.language}}`],
    ["langid", languageName(item.language)],
    ["note", `{${escaped(item.note)}}`],
    // An address is no text: it is read as it stands.
    ["url", item.URL && `{${item.URL.replace(/[\\{}]/g, encodeURIComponent)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},\n`]));
  return `@misc{${item["citation-key"]},\n${lines.join("")}}\n`;
}

function namesOf(names: CitationItem["author"]): string | undefined {
  return names && `{${names.map(({ literal }) => `{${escaped(literal)}}`).join(" and ")}}`;
}

function textOf(text: string | undefined): string | undefined {
  return text && `{{${escaped(text)}}}`;
}

/** Text as it stands in a field, its letters in Unicode. Pairs that LaTeX draws as one character are kept apart. */
function escaped(text: string): string {
  return inOneLine(text)
    .replace(/[\\{}~^<>|`"]/g, (character) => commands[character] ?? character)
    .replace(/[&%$#_]/g, "\\$&")
    .replace(/(?<=-)-|(?<=')'|(?<=,),/g, "{}$&");
}

function languageName(tag: string): string | undefined {
  const name = languages.of(new Intl.Locale(tag).language)?.toLowerCase();
  return name !== undefined && /^[a-z]+$/.test(name) ? `{${name}}` : undefined;
}
