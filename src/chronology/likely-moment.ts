import { monthNames } from "./calendar.js";
import { isEdtf } from "./edtf.js";

/** Ways of writing one date that are not EDTF, in lower case, and what each would be in EDTF. The first that fits and gives a date counts. */
const forms: readonly (readonly [RegExp, (...parts: string[]) => string | undefined])[] = [
  [/^(\d{4})(\d\d)(\d\d)$/, (_, year, month, day) => joined(year, month, day)],
  [/^(\d{4})([-/. ])(\d{1,2})(?:\2(\d{1,2}))?$/, (_, year, _sign, month, day) => joined(year, month, day)],
  [/^(\d{1,4})年(?:(\d{1,2})月(?:(\d{1,2})[日号]?)?)?$/, (_, year, month, day) => joined(padded(year), month, day)],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (_, day, month, year) => joined(year, month, day)],
  [/^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/, (_, one, other, year) => eitherOrder(one, other, year)],
  [/^([a-z]{3,9})\.?,? (?:of )?(\d{1,4})(?:[-/]\d\d)?$/, (_, name, year) => named(name, year)],
  [/^(\d{3,4}),? ([a-z]{3,9})\.?$/, (_, year, name) => named(name, year)],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3,9})\.?,? (\d{1,4})$/,
    (_, day, name, year) => named(name, year, day),
  ],
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{1,4})$/, (_, name, day, year) => named(name, year, day)],
  [/^(\d\d)00'?s$/, (_, century) => `${century}0X or ${century}XX`],
  [/^(\d{2,3})0(?:'?s|年代)$/, (_, decade) => `${decade.padStart(3, "0")}X`],
  [/^(\d{1,2})(?:st|nd|rd|th)[- ]century$/, (_, nth) => century(nth)],
  [/^(\d{1,2})世纪$/, (_, nth) => century(nth)],
  [/^(\d{3})[xu_-](?:-.*)?$/, (_, decade) => `${decade}X`],
  [/^(\d\d)(?:xx|uu|__|--)(?:-.*)?$/, (_, nth) => `${nth}XX`],
  [/^(\d)(?:xxx|uuu)(?:-.*)?$/, (_, digit) => `${digit}000/${digit}999`],
  [/^(\d{4})-?q([1-4])$/, (_, year, quarter) => quarterOf(year, Number(quarter))],
  [/^(\d{4})-(2[5-9]|3[0-2])$/, (_, year, season) => `${year}-${((Number(season) - 25) % 4) + 21}`],
  [/^(-?\d{4}-\d\d-\d\d)[t ][\d:.,]+.*$/, (_, date) => date],
  [/^(-?\d{4})-00(?:-00)?$/, (_, year) => year],
  [/^(-?\d{4}-\d\d)-\d\d$/, (_, month) => month],
  [/^-0000$/, () => "0000"],
  [/^(-?)y?0*(\d{1,4})$/, (_, sign, year) => `${sign}${padded(year)}`],
  [/^(-?)y?(-?)0*([1-9]\d{4,})$/, (_, sign, inner, year) => `Y${sign}${inner}${year}`],
  [/^(?:\+|a\.?d\.? ?|公元)(\d{1,4})年?$/, (_, year) => padded(year)],
];

const beforeChrist = /(?<=[\dsy]) ?b\.?c\.?(?:e\.?)?$/;
const anno = /(?<=[\dsy]) ?(?:a\.?d\.?|c\.?e\.?)$/;

/** What one date that is not EDTF most likely means, two dates joined by "or" where it may mean either. @param text in lower case */
export function likelyMoment(text: string): string | undefined {
  if (beforeChrist.test(text)) return countedBack(likelyMoment(text.replace(beforeChrist, "")));
  if (/^(?:公元)?前/.test(text)) return countedBack(likelyMoment(text.replace(/^(?:公元)?前/, "")));
  if (anno.test(text)) return likelyMoment(text.replace(anno, ""));
  for (const [form, meaning] of forms) {
    const parts = form.exec(text);
    const meant = parts && meaning(...parts);
    if (meant?.split(" or ").every(isEdtf)) return meant;
  }
  return undefined;
}

/** The year before Christ that a date names, as ISO 8601 counts: 1 BC is the year 0. */
function countedBack(date: string | undefined): string | undefined {
  const [, digits = "", rest = ""] = /^(\d{4}|\d{3}X|\d\dXX)(.*)$/.exec(date ?? "") ?? [];
  if (digits === "") return undefined;
  // Decades and centuries of either count differ by a year, which no open digit can say.
  if (digits.endsWith("X")) return `-${digits}${rest}`;
  const year = Number(digits) - 1;
  return year < 0 ? undefined : `${year === 0 ? "" : "-"}${padded(String(year))}${rest}`;
}

function century(nth: string): string {
  return `${String(Number(nth) - 1).padStart(2, "0")}XX`;
}

function quarterOf(year: string, quarter: number): string {
  return `${joined(year, String(quarter * 3 - 2))}/${joined(year, String(quarter * 3))}`;
}

/** 01/04/1955 is the first of April or the fourth of January. */
function eitherOrder(one: string, other: string, year: string): string {
  const readings = new Set([joined(year, other, one), joined(year, one, other)]);
  return [...readings].filter(isEdtf).join(" or ");
}

const seasonNames: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};

function named(name: string, year: string, day?: string): string | undefined {
  const month = monthNames.findIndex((each) => each.toLowerCase().startsWith(name)) + 1;
  if (month > 0) return joined(padded(year), String(month), day);
  const season = seasonNames[name];
  return season && day === undefined ? `${padded(year)}-${season}` : undefined;
}

function joined(year: string, month: string | undefined, day?: string): string {
  return [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"))].join("-");
}

function padded(year: string): string {
  return year.padStart(4, "0");
}
