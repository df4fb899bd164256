import { edtfExpectation, isEdtf, LONGEST_EDTF, readEdtf } from "./edtf.js";
import { likelyMoment } from "./likely-moment.js";
import { NotEdtf } from "./moment.js";

/**
 * What is wrong with a text that is no date, and what would be right: a sentence that goes on after the text, such as
 * `is not a date, since February has 28 days in that year; expected an EDTF date …`.
 */
export function whyNotEdtf(text: string): string {
  return sentence("a date", reasonOf(text), edtfExpectation, likelyDate(text));
}

/** The same for a text that is no interval, be it a date or not. */
export function whyNotInterval(text: string): string {
  const likely = isEdtf(text) ? text : likelyDate(text);
  const interval = likely === undefined || likely.includes("/") ? likely : `${likely}/${likely}`;
  const expected = "an EDTF interval that does not end before it starts, such as 1978-12/1989~ or 2012-11/..";
  return sentence("an interval", reasonOf(text), expected, interval && isEdtf(interval) ? interval : undefined);
}

function sentence(noun: string, reason: string, expected: string, likely: string | undefined): string {
  const since = reason === "" ? "" : `, since ${reason}`;
  return `is not ${noun}${since}; expected ${expected}${likely === undefined ? "" : `; here most likely ${likely}`}`;
}

function reasonOf(text: string): string {
  try {
    readEdtf(text);
    return "";
  } catch (error) {
    if (error instanceof NotEdtf) return error.message;
    throw error;
  }
}

/**
 * What a text most likely means that is no EDTF: `195X` for "1950s", `1955~` for "c. 1955", `-0349` for "350 BC".
 * Undefined where nothing is likely; two dates joined by "or" where both are.
 */
export function likelyDate(text: string): string | undefined {
  if (text.length > LONGEST_EDTF) return undefined;
  const plain = plainly(text);
  if (plain.length > LONGEST_EDTF) return undefined;
  return [likelySingle(plain), likelyInterval(plain)].find((meant) => meant?.split(" or ").every(isEdtf));
}

/** In lower case, with the digits, blanks and dashes of a plain keyboard. */
function plainly(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐-―−～〜]/g, (sign) => (/[～〜]/.test(sign) ? "~" : "-"))
    .replace(/\s+/g, " ")
    .trim();
}

const leadIns = /^(?:from|between|during|in|on|the) /;
/** Between two dates: words and long dashes first, since a hyphen may stand within a date. */
const separators = [
  /^[[{](.+?)(?:,|\.\.) ?(.+)[\]}]$/,
  /^(.+?) ?\/ ?(.*)$/,
  /^(.+?) (?:to|until|till|through|and|or|-|~) (.+)$/,
  /^(.+?) ?(?:\.\.+) ?(.+)$/,
];
const betweenYears =
  /^(\d{1,4}s?|\d{1,4} b\.?c\.?e?\.?) ?[-~] ?(\d{1,4}s?(?: (?:b\.?c\.?e?\.?|a\.?d\.?|c\.?e\.?))?|present|now|today)$/;

function likelyInterval(text: string): string | undefined {
  const bare = text.replace(leadIns, "");
  const [, before] = /^(?:before|until|till|by|up to|\.\. ?\/? ?) ?(.+)$/.exec(bare) ?? [];
  if (before !== undefined) return around("..", likelySingle(before));
  const [, after] = /^(?:after|since) (.+)$/.exec(bare) ?? [];
  if (after !== undefined) return around(likelySingle(after), "..");
  const [, startless] = /^\/ ?(.+)$/.exec(bare) ?? [];
  if (startless !== undefined) return around("", likelyEnd(startless));
  const [, endless] = /^(.+?)(?: ?-| ?\.\.)$/.exec(bare) ?? [];
  if (endless !== undefined) return around(likelySingle(endless), "..");
  for (const separator of [betweenYears, ...separators]) {
    const [, from, to] = separator.exec(bare) ?? [];
    if (from !== undefined && to !== undefined) return betweenEnds(from, to);
  }
  return undefined;
}

function betweenEnds(from: string, to: string): string | undefined {
  // "350–340 BC" says of both what it says at its end, and "1914–18" of the second what it says of the first.
  const era = / b\.?c\.?e?\.?$/.exec(to)?.[0] ?? "";
  const start = likelyEnd(era !== "" && /^\d+$/.test(from) ? from + era : from);
  const isShort = to.length < from.length && /^\d\d(?:-\d\d)?$/.test(to) && /^\d{4}(?:-\d\d){0,2}$/.test(from);
  const end = isShort ? from.slice(0, -to.length) + to : likelyEnd(to);
  const interval = around(start, end);
  return interval === undefined || isShort || isEdtf(interval) ? interval : around(end, start);
}

function around(from: string | undefined, to: string | undefined): string | undefined {
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

const openWords = new Set(["present", "the present", "now", "today", "open", "ongoing", "date", "..", "…"]);

function likelyEnd(text: string): string | undefined {
  if (openWords.has(text)) return "..";
  return text === "" || /^(?:unknown|\?+)$/.test(text) ? "" : likelySingle(text);
}

const about =
  /^(?:c\.|c(?=\d)|ca?\.? |ca\.|circa|about|around|roughly|approximately|approx\.?|some time in|约|約|~)[ .]*/;
const perhaps = /^(?:probably|possibly|perhaps|maybe|\?)[ .]*/;

function likelySingle(text: string): string | undefined {
  const [, middle] = /^mid(?:dle of(?: the)?)?[- ]?(\d{3})0'?s$/.exec(text) ?? [];
  if (middle !== undefined) return `${middle}5~`;
  const isApproximate = about.test(text) || /[~%]/.test(text.slice(1));
  const isUncertain = perhaps.test(text) || /[?%]/.test(text.slice(1));
  const date = text
    .replace(about, "")
    .replace(perhaps, "")
    .replace(leadIns, "")
    .replace(/^(?:early|late)[- ](?:the )?/, "")
    .replace(/[ (]*[?~%]+\)?$/, "");
  const meant = isEdtf(date.toUpperCase()) ? date.toUpperCase() : likelyMoment(date);
  const mark = isApproximate ? (isUncertain ? "%" : "~") : isUncertain ? "?" : "";
  return meant === undefined || mark === "" || /[/ ]/.test(meant) ? meant : meant + mark;
}
