/** What YAML accepts and its author hardly meant. */

import { type Document, isMap, isScalar, isSeq, type Scalar } from "yaml";
import { mayBeMojibake, mojibake } from "./mojibake.js";

type Path = readonly (string | number)[];

/** Text at a place in a file, and what is strange about it. */
export interface StrangeText {
  readonly offset: number;
  readonly message: string;
}

/** Characters that no reader sees and that turn text round or keep it from being found. */
const unseen =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<=\p{Script=Latin})[\u200C\u200D]/u;
/** What YAML 1.1, and with it many programs, reads as true or false. */
const boolean = /^(?:y|yes|n|no|on|off)$/i;
/** What stands where something could not be read any more: the byte is lost. */
const replacement = /\uFFFD/;
const entity = /&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[0-9a-f]{1,6});/i;
/** An escape that YAML reads between double quotation marks only. */
const escapeAsTyped = /\\(?:[nt](?![a-z])|u[0-9a-f]{4}|x[0-9a-f]{2})/i;
const openingQuote = "“”„«»‘’‚「『";
const curly = new RegExp(`^[${openingQuote}].*[“”»«’‘」』]$`, "su");
/** The Norwegian language is meant where a language stands. */
const languageKey = "language";

/**
 * Whether anything may be strange about a file: a look at its characters, since few files hold anything strange, and
 * telling where takes many times as long as reading one.
 */
const mayBeStrange = new RegExp(
  [
    `[ \\t]#(?:[^\\s#]| \\d)`,
    `(?:: |- )[${openingQuote}]`,
    `(?:: |- )(?:[yYnN]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF])[ \\t]*(?:#.*)?$`,
    unseen.source,
    replacement.source,
    `&(?:#|[a-zA-Z]+\\d*;)`,
    `\\\\[ntuxNTUX]`,
    `(?:[:-] )["'](?:\\s|\\u00A0)`,
    `\\s["'][ \\t]*(?:#.*)?$`,
    `\\b(?:name|title): [^\\n]*,$`,
  ].join("|"),
  "mu",
);

export function mayHoldStrangeText(text: string): boolean {
  return mayBeStrange.test(text) || mayBeMojibake(text);
}

/** What is strange about the texts of a document. @param source what it was read from */
export function strangeTexts(document: Document, source: string): StrangeText[] {
  const found: StrangeText[] = [];
  visitScalars(document, (scalar, path) => {
    const message =
      typeof scalar.value === "string" ? whatIsStrange(scalar, scalar.value, { path, source }) : undefined;
    if (message !== undefined) found.push({ offset: scalar.range?.[0] ?? 0, message });
  });
  return found;
}

interface Where {
  readonly path: Path;
  readonly source: string;
}

function whatIsStrange(scalar: Scalar, value: string, { path, source }: Where): string | undefined {
  // An item of a list goes by the name of the list.
  const key = path.findLast((part) => typeof part === "string") ?? "the entry";
  const hidden = unseen.exec(value)?.[0];
  if (hidden !== undefined) {
    const code = `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return `${key} holds ${code}, which no reader sees; expected it only where the source prints it`;
  }
  const { anchor } = scalar;
  if (anchor !== undefined && !source.includes(`*${anchor}`)) {
    const whole = JSON.stringify(`&${anchor} ${value}`);
    return `${key} begins after &${anchor}, which YAML takes for a name to repeat it by; expected ${whole} in quotation marks`;
  }
  const lost = wrongly(value, key);
  if (lost !== undefined) return lost;
  if (isQuoted(scalar) && value.trim() !== value && value.trim() !== "")
    return `${key} begins or ends with blanks, which are left out; expected ${JSON.stringify(value.trim())}`;
  if (scalar.type !== "PLAIN") return undefined;
  const cut = cutOff(scalar, source);
  if (cut !== undefined)
    return `${key} ends before ${cut}, which YAML takes for a comment; expected ${JSON.stringify(`${value} ${cut}`)} in quotation marks, or the comment on a line of its own`;
  if (curly.test(value))
    return `${key} keeps the quotation marks at its ends; expected straight ones, which YAML takes away, or none`;
  if (boolean.test(value) && key !== languageKey)
    return `${key} is ${value}, which many programs read as true or false; expected "${value}" in quotation marks`;
  if (value.endsWith(",") && isAlone(path))
    return `${key} ends with a comma, which YAML keeps; expected ${JSON.stringify(value.slice(0, -1))}`;
  return undefined;
}

/** Whether a text stands below a name rather than in prose, which may break off anywhere. */
function isAlone(path: Path): boolean {
  return ["name", "title", "labels", "slug"].some((key) => path.includes(key));
}

function isQuoted({ type }: Scalar): boolean {
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
}

/** Text that went through a program which took it for something else. */
function wrongly(value: string, key: string | number): string | undefined {
  if (replacement.test(value))
    return `${key} holds U+FFFD, which stands for a character that was lost; expected the character that the source prints`;
  const html = entity.exec(value)?.[0];
  if (html !== undefined) return `${key} holds ${html}, as HTML writes it; expected the character itself`;
  const escaped = escapeAsTyped.exec(value)?.[0];
  if (escaped !== undefined)
    return `${key} holds ${escaped} as typed; expected the character itself, or the text between double quotation marks`;
  const garbled = mojibake(value);
  return garbled && `${key} holds ${garbled.found}, which hardly anyone writes; expected ${garbled.meant}`;
}

/** What follows a text on its line as a comment, and hardly is one: `#1`, `# 2 of 3`. */
function cutOff({ range }: Scalar, source: string): string | undefined {
  const rest = range ? source.slice(range[1], range[2]).split(/\r?\n/)[0] : undefined;
  return /^[ \t]+(#(?:[^\s#]| \d).*)$/.exec(rest ?? "")?.[1]?.trim();
}

interface Placed {
  readonly node: unknown;
  readonly path: Path;
}

/** Visits every value that is no list or mapping, however deep they are nested. */
function visitScalars(document: Document, visit: (scalar: Scalar, path: Path) => void): void {
  const left: Placed[] = [{ node: document.contents, path: [] }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (isScalar(next.node)) visit(next.node, next.path);
    else left.push(...partsOf(next));
  }
}

function partsOf({ node, path }: Placed): Placed[] {
  if (isSeq(node)) return node.items.map((item, index) => ({ node: item, path: [...path, index] }));
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => ({
    node: value,
    path: [...path, isScalar(key) ? String(key.value) : ""],
  }));
}
