/** Private-use characters, which no text holds by right, stand for the marks until everything else is escaped. */
const START = "\uE000";
const STOP = "\uE001";

/** Options of PostgreSQL's `ts_headline`: up to forty words around the matches. */
export const SNIPPET_OPTIONS = `StartSel=${START}, StopSel=${STOP}, MaxWords=40, MinWords=20, ShortWord=0`;

/**
 * A snippet that can stand in HTML as it is: matches in `<mark>`, everything else escaped.
 *
 * @param headlines what PostgreSQL marked, by the language's dictionary and word by word; the first with a mark is shown
 * @param hanRuns runs of Han characters asked for, which PostgreSQL's word-based marking does not find
 */
export function markedSnippet(headlines: readonly string[], hanRuns: readonly string[]): string {
  const marked = headlines.find((headline) => headline.includes(START)) ?? headlines[0] ?? "";
  const complete = hanRuns.reduce((text, run) => text.replaceAll(run, `${START}${run}${STOP}`), marked);
  return complete
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(START, "<mark>")
    .replaceAll(STOP, "</mark>");
}
