const months = "January February March April May June July August September October November December".split(" ");
const seasons: Readonly<Record<string, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

/**
 * An EDTF date or interval of level 0 or 1 in English words: `1955~` is "about 1955", `195X` "the 1950s",
 * `1978-12/1989~` "December 1978 to about 1989", `2012-11/..` "since November 2012", `1985-04-XX` "a day of April 1985".
 * What is written in another way is given as it stands.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function dateInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return momentInWords(from);
  const [beginning, end] = [momentInWords(from) || "an unknown beginning", momentInWords(to) || "an unknown end"];
  if (from === "..") return to === ".." ? "without beginning or end" : `until ${end}`;
  return to === ".." ? `since ${beginning}` : `${beginning} to ${end}`;
}

function momentInWords(date: string): string {
  const [, plain = date, mark = ""] = /^(.*?)([~?%]?)$/.exec(date) ?? [];
  return qualified(plainInWords(plain), mark);
}

function qualified(words: string, mark: string): string {
  if (mark === "~") return `about ${words}`;
  if (mark === "?") return `possibly ${words}`;
  return mark === "%" ? `possibly about ${words}` : words;
}

function plainInWords(date: string): string {
  const decade = /^(\d{3})X$/.exec(date)?.[1];
  if (decade !== undefined) return `the ${decade}0s`;
  const century = /^(\d{2})XX$/.exec(date)?.[1];
  if (century !== undefined) return `the ${century}00s`;
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  if (month === "XX") return `${day === undefined ? "a month" : "a day"} of ${year}`;
  const name = months[Number(month) - 1] ?? seasons[month] ?? month;
  if (day === "XX") return `a day of ${name} ${year}`;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
