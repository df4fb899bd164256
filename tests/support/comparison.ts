import type { Page } from "playwright-core";
import type { Json } from "./graphql.js";
import type { TestService } from "./service.js";

export const doctrines = "united-states-foreign-policy-doctrines";
/** Every era of the corpus, as an address names them. */
export const every =
  "founding,peaceful-coexistence,against-two-superpowers,strategic-adjustment,reform-and-opening-up,post-cold-war,peaceful-development,new-era";
/** The kinds of stance in the order in which a cell says them. */
export const inOrder = [
  "introduced",
  "reaffirmed",
  "extended",
  "narrowed",
  "reinterpreted",
  "applied",
  "rejected",
  "abandoned",
];

/** What the API answers to a comparison of eras. */
export async function compareEras(service: TestService, eras: readonly string[]): Promise<Json> {
  const principle = "{ id slug name }";
  const { edition } = await service.data(
    `query ($eras: [String!]!) { edition { digest number compareEras(eras: $eras) {
      eras { name } rows { principle ${principle} cells { kinds } } sharedByAll ${principle}
      similarity { shared opposed union jaccard }
      transitions { introduced ${principle} resumed ${principle} appeared ${principle} carried ${principle}
        reversed ${principle} notAttested ${principle} }
    } } }`,
    { eras },
  );
  return { ...edition.compareEras, digest: edition.digest, number: edition.number };
}

/** What happened in a transition, in the words of a cell. */
export const words = {
  introduced: "introduced",
  resumed: "resumed",
  appeared: "appeared",
  carried: "carried",
  reversed: "reversed",
  notAttested: "not attested",
};

/** What a cell has to say: what happened, and the kinds that this has not told of. */
export function saidOf(comparison: Json, row: Json, column: number): string {
  const lists = comparison.transitions[column - 1] ?? {};
  const happened = Object.entries(words).filter(([list]) =>
    lists[list]?.some(({ id }: Json) => id === row.principle.id),
  );
  const [change = ""] = happened.map(([, word]) => word);
  const kinds = row.cells[column].kinds.map((kind: string) => kind.toLowerCase());
  const further = inOrder.filter((kind) => kinds.includes(kind) && !(kind === "introduced" && change === kind));
  return `${change} ${further.join(", ")}`.trim();
}

/** What two have in common, and in what they oppose each other, as the map of all pairs says it. */
export const pairWords = ({ shared, opposed, union, jaccard }: Json): string =>
  `${jaccard.toFixed(2)} ${shared} of ${union} ${opposed > 0 ? `${opposed} opposed` : ""}`.trim();

/** The cells of every line as they are read, after the name of the principle, in the order of the names. */
export async function linesOf(page: Page): Promise<string[][]> {
  const lines = await page
    .getByRole("grid")
    .evaluate((grid) =>
      [...grid.querySelectorAll("tbody tr:not(.group-head)")].map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? "").replace(/^[^:]*: /, "").trim()),
      ),
    );
  return byName(lines);
}

export function byName(lines: string[][]): string[][] {
  return lines.sort(([a = ""], [b = ""]) => a.localeCompare(b));
}

export const cell = (page: Page, name: string) => page.getByRole("button", { name });
export const panel = (page: Page) => page.getByRole("dialog");
export const chooser = (page: Page) => page.getByRole("combobox", { name: /to compare$/ });
export const chosen = (page: Page) => page.getByRole("list", { name: "Compared, in this order" }).getByRole("listitem");
