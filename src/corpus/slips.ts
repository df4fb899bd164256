/**
 * Slips of the form of a file: what a parser of YAML takes for something else, reports at a dozen places, or accepts.
 * Each is told once, as what it is.
 */

/** Where a slip is, from 1, and what would be right. */
export interface Slip {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What a line may hold, at the group `at`, that is no form of YAML. */
interface LineSlip {
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  /** People make these on many lines at once. */
  readonly isCounted?: true;
}

/** Before a key or an item of a list. */
const lead = "^ *(?:- +)*";
const item = "^ *(?:- +)+";
const key = String.raw`${lead}[\w-]+:`;
/** What programs that set text type for a blank, and YAML does not take for one. */
const oddBlank = "[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]";
const oddlyIndented = new RegExp(String.raw`(?:^[ \t]*|${lead}-|${key} *)(?<at>${oddBlank}+)`, "du");

const lineSlips: readonly LineSlip[] = [
  {
    pattern: /^(?<at>(?:<{7}|={7}|>{7}|\|{7})(?: .*)?)$/d,
    message: () => "a mark of a merge conflict stands here; expected the conflict resolved",
  },
  {
    pattern: /^(?: *(?:- *)*)(?<at>\t+)(?: [ \t]*)?[^\s#]/d,
    message: () => "a tab indents the line, which YAML does not allow; expected spaces",
    isCounted: true,
  },
  {
    pattern: oddlyIndented,
    message: (found) => `${codePoint(found)} stands where a blank belongs; expected U+0020, as the space bar types it`,
    isCounted: true,
  },
  {
    pattern: /^ *(?<at>[–—•*·])\s+\S/du,
    message: (found) => `${found} begins an entry; expected a hyphen and a blank, "- "`,
    isCounted: true,
  },
  {
    pattern: new RegExp(String.raw`${lead}[\w-]+ *(?<at>：)`, "du"),
    message: () => 'a full-width colon stands after a key; expected ": "',
    isCounted: true,
  },
  {
    pattern: new RegExp(`(?:${key} +|${item})(?<at>[“”„‟‘’‚«»「『])`, "du"),
    message: (found) =>
      `${found} is no quotation mark of YAML; expected the text between straight ones, " or ', or without ": " and " #" in it`,
    isCounted: true,
  },
  {
    pattern: new RegExp(String.raw`${key} +(?<at>'[^']*'[^\s',\]}].*)$`, "d"),
    message: () => "an apostrophe ends the text that ' begins; expected two of them, '', or \" around the text",
  },
  {
    pattern: new RegExp(String.raw`(?:${key} +|${item})(?<at>[*&%@\x60])`, "d"),
    message: (found) => `a text that begins with ${found} means something else in YAML; expected it in quotation marks`,
  },
  {
    pattern: new RegExp(String.raw`${lead}[a-zA-Z]+(?<at>:)[^\s:/]`, "d"),
    message: () => 'no blank follows the colon of a key; expected "key: value"',
    isCounted: true,
  },
];

/** Forms of a whole file, by how it begins. */
const otherForms: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  {
    pattern: /^\s*<(?:!doctype|html|\?xml|head|body)\b/i,
    message: "this is HTML or XML, as a site may send it instead of a file; expected YAML",
  },
  {
    pattern: /^\s*\{[^\n]*\}[ \t]*\n\s*\{/,
    message: "there is a JSON document on each line; expected one list of them, in brackets and with commas between",
  },
];

/**
 * What a file that is no YAML, or holds none of what is expected of it, most likely is.
 *
 * @param near numbers of lines at which a parser came to a halt; a slip elsewhere may be text as it is meant
 */
export function slipOf(text: string, near: readonly number[]): Slip | undefined {
  const other = otherForms.find(({ pattern }) => pattern.test(text))?.message ?? asTable(text);
  if (other !== undefined) return { line: 1, column: 1, message: other };
  const lines = text.split("\n");
  const numbers = new Set(near.flatMap((line) => [line - 1, line, line + 1]));
  for (const slip of lineSlips) {
    for (const line of numbers) {
      const at = placeIn(lines[line - 1], slip);
      if (at !== undefined) return { line, column: at.column, message: counted(slip, at.found, lines) };
    }
  }
  return undefined;
}

const mayBeOdd = new RegExp(oddlyIndented.source, "mu");
const oddKey = new RegExp(String.raw`^(?:-\s*)?${oddBlank}`, "u");

/** Whether a line may be indented by what is no blank: its key is well formed then, and known to nobody. */
export function mayHoldOddKeys(text: string): boolean {
  return mayBeOdd.test(text);
}

export function isOddKey(key: string): boolean {
  return oddKey.test(key);
}

function placeIn(line: string | undefined, { pattern }: LineSlip): { column: number; found: string } | undefined {
  const match = line === undefined ? null : pattern.exec(line);
  const start = match?.indices?.groups?.["at"]?.[0];
  const found = match?.groups?.["at"];
  return start === undefined || found === undefined ? undefined : { column: start + 1, found };
}

function counted(slip: LineSlip, found: string, lines: readonly string[]): string {
  const message = slip.message(found);
  if (!slip.isCounted) return message;
  const alike = lines.filter((line) => placeIn(line, slip) !== undefined).length;
  return alike > 1 ? `${message} (${alike} lines are like this)` : message;
}

const separators = [
  [",", "commas"],
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "bars"],
] as const;

/** That the text is a table, when its first lines have as many separators, and the first line nothing but names of columns. */
function asTable(text: string): string | undefined {
  const [head = "", ...rows] = text.slice(0, 10_000).trim().split("\n").slice(0, 3);
  for (const [separator, name] of separators) {
    const cells = head.split(separator);
    const isHead = cells.length > 1 && cells.every((cell) => /^\s*"?[\p{L}_][\p{L}\p{N}_ -]*"?\s*$/u.test(cell));
    if (isHead && rows.some((row) => row.split(separator).length >= cells.length))
      return `this is a table (CSV, with ${name} between its cells); expected YAML, such as "- ${cells[0]?.replaceAll('"', "").trim()}: …" for each row`;
  }
  return undefined;
}

function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
