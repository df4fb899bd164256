import { formOf, type Parameter } from "../../address/parameters.js";
import { shownItems } from "../../parts/shown-items.js";

/** What the address of the changes holds. */
export interface ChangesState {
  /** Number of the earlier edition; the first where the address names none. */
  readonly since: number;
  /** How many are shown. */
  readonly shown: number;
}

const since: Parameter<number> = {
  read: (written = "") => (/^[1-9]\d{0,8}$/.test(written) ? Number(written) : 1),
  write: (number) => (number === 1 ? undefined : String(number)),
};

export const changesInAddress = formOf<ChangesState>({ since, shown: shownItems(100) });
