import { type AddressForm, flag, formOf, list, oneOf, type Parameter, someOf } from "../../address/parameters.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import { shownItems } from "../../parts/shown-items.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import type { Place } from "./behind.js";
import { type Subject, subjects } from "./comparison.js";

/** What the cells of a comparison hold. */
export const shows = ["marks", "passages", "glosses", "handout"] as const;
export type Show = (typeof shows)[number];

/** All that the reader has chosen, as the address holds it. */
export interface Choices {
  readonly subject: Subject;
  /** References to eras, slugs of leaders or of sources, in the order in which they are compared. */
  readonly chosen: readonly string[];
  readonly kinds: readonly StanceKind[];
  readonly principles: readonly string[];
  readonly rollUp: boolean;
  /** The transition by which lines are grouped, from 1; 0: they are not grouped. */
  readonly groupedBy: number;
  /** Whether the cells hold marks, or what the sources say there, in their words or in those of the corpus; or a sheet to hand out. */
  readonly show: Show;
  /** How many lines are shown. */
  readonly shown: number;
  /** Whose evidence is open. */
  readonly open: Place | undefined;
}

/** Words take room and time: so many lines at first, and by so many more. */
export const LINES_AT_FIRST = 10;

/** Marks take less: at first so many cells, in so many lines at most. */
const CELLS_AT_FIRST = 400;
const MOST_LINES_AT_FIRST = 60;

/** How many lines of marks are shown at first, and by how many more. */
export function markedAtFirst(columns: number): number {
  return Math.min(MOST_LINES_AT_FIRST, Math.ceil(CELLS_AT_FIRST / columns));
}

const anyKinds = someOf(...kindOrder);
const kinds: typeof anyKinds = {
  read: (written) => anyKinds.read(written?.toUpperCase()),
  write: (some) => anyKinds.write(some)?.toLowerCase(),
};
const grouping = oneOf("1", "0", ...Array.from({ length: 18 }, (_, index) => String(index + 2)));
const groupedBy: Parameter<number> = {
  read: (written) => Number(grouping.read(written)),
  write: (column) => grouping.write(String(column)),
};
const open: Parameter<Place | undefined> = {
  read: (written) => {
    const [principle, subject] = (written ?? "").split("~");
    return principle ? { principle, subject } : undefined;
  },
  write: (place) => place && [place.principle, place.subject].filter((part) => part !== undefined).join("~"),
};

const counted = formOf<Omit<Choices, "subject" | "chosen">>({
  kinds,
  principles: list,
  rollUp: { ...flag, name: "rollup" },
  groupedBy: { ...groupedBy, name: "by" },
  show: oneOf(...shows),
  shown: { ...shownItems(LINES_AT_FIRST), name: "lines" },
  open: { ...open, name: "at" },
});

/** The first of the subjects whose parameter the address names, be it empty, is compared; eras where it names none. */
export const choicesInAddress: AddressForm<Choices> = {
  read: (query) => {
    const subject = subjects.find((one) => query[one] !== undefined) ?? "eras";
    return { subject, chosen: list.read(query[subject]), ...counted.read(query) };
  },
  write: ({ subject, chosen, ...others }) => ({
    ...Object.fromEntries(subjects.map((one) => [one, undefined])),
    [subject]: subject === "eras" ? list.write(chosen) : chosen.join(","),
    ...counted.write(others),
  }),
};
