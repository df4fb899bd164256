import type { StanceFilter, StanceKind } from "../../api/generated/graphql.js";
import type { Column, Comparison, Line, OfEdition, Subject } from "./comparison.js";

/** A cell of the comparison, or a whole line of it: by the references of its principle and of its era, leader or source. */
export interface Place {
  readonly principle: string;
  /** Undefined: all that are compared. */
  readonly subject: string | undefined;
}

/** What to ask of one edition. */
export interface AskedOf {
  readonly edition: OfEdition;
  readonly filter: StanceFilter;
}

/** What an opened place stands for. */
export interface Behind {
  readonly line: Line;
  /** The columns whose stances are shown, in their order. */
  readonly columns: readonly Column[];
  /** Those among them that take no stance. */
  readonly silent: readonly Column[];
  readonly asked: readonly AskedOf[];
}

/**
 * The stances behind a place: of a cell those of its own column, and of the one before where the cell tells what happened
 * in between; of a line those of all columns. Undefined where the comparison has no such place.
 */
export function behind(
  comparison: Comparison,
  place: Place,
  { subject, kinds }: { readonly subject: Subject; readonly kinds: readonly StanceKind[] },
): Behind | undefined {
  const line = comparison.lines.find(({ reference }) => reference === place.principle);
  const shown = line && columnsOf(comparison.columns, line, place.subject);
  if (line === undefined || shown === undefined) return undefined;
  const speaking = shown.filter((column) => stancesOn(comparison, line, column).length > 0);
  return {
    line,
    columns: shown,
    silent: shown.filter((column) => !speaking.includes(column)),
    asked: askedOf(comparison, [line], shown, { subject, kinds }),
  };
}

/** What some columns say on some lines, as each of their editions is asked for it. */
export function askedOf(
  comparison: Comparison,
  lines: readonly Line[],
  columns: readonly Column[],
  { subject, kinds }: { readonly subject: Subject; readonly kinds: readonly StanceKind[] },
): AskedOf[] {
  const speaking = columns.filter((column) => lines.some((line) => stancesOn(comparison, line, column).length > 0));
  const editions = speaking
    .map(({ edition }) => edition)
    .filter((edition, index, all) => all.findIndex((other) => isSame(other, edition)) === index);
  return editions.map((edition) => {
    const of = speaking.filter((column) => isSame(column.edition, edition));
    const principles = [
      ...new Set(of.flatMap((column) => lines.flatMap((line) => stancesOn(comparison, line, column)))),
    ];
    const slugs = of.map(({ slug }) => slug);
    return { edition, filter: { [subject]: slugs, principles, ...(kinds.length > 0 && { kinds: [...kinds] }) } };
  });
}

/** Slugs of the principles that the stances of a cell are on. */
export function stancesOn({ columns }: Comparison, line: Line, column: Column): readonly string[] {
  return line.cells[columns.indexOf(column)]?.stancesOn ?? [];
}

function columnsOf(columns: readonly Column[], line: Line, subject: string | undefined): Column[] | undefined {
  if (subject === undefined) return [...columns];
  const at = columns.findIndex(({ reference }) => reference === subject);
  if (at === -1) return undefined;
  return columns.slice(line.cells[at]?.change === undefined ? at : at - 1, at + 1);
}

export function isSame(a: OfEdition, b: OfEdition): boolean {
  return a.corpus === b.corpus && a.name === b.name;
}
