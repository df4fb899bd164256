import type { Parameter } from "./parameters.js";

/** Which page of a list is shown, from 1; whatever is no such number counts as 1. */
export const pageNumber: Parameter<number> = {
  read: (written) => (/^[1-9]\d{0,3}$/.test(written ?? "") ? Number(written) : 1),
  write: (page) => (page === 1 ? undefined : String(page)),
};
