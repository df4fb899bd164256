/** What YAML accepts and its author hardly meant. */
import { type Document, isMap, isScalar, isSeq, type Scalar } from "yaml";

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
  ].join("|"),
  "mu",
);

export function mayHoldStrangeText(text: string): boolean {
  return mayBeStrange.test(text);
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
  if (scalar.type !== "PLAIN") return undefined;
  const cut = cutOff(scalar, source);
  if (cut !== undefined)
    return `${key} ends before ${cut}, which YAML takes for a comment; expected ${JSON.stringify(`${value} ${cut}`)} in quotation marks, or the comment on a line of its own`;
  if (curly.test(value))
    return `${key} keeps the quotation marks at its ends; expected straight ones, which YAML takes away, or none`;
  if (boolean.test(value) && key !== languageKey)
    return `${key} is ${value}, which many programs read as true or false; expected "${value}" in quotation marks`;
  return undefined;
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
