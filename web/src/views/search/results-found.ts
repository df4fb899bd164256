import { counted } from "../../parts/counted.js";

/** How many results there are, as a sentence begins: of a search that is not exhaustive, not all texts were counted. */
export function resultsFound(count: number, isExhaustive: boolean): string {
  return `${isExhaustive ? "" : "At least "}${counted(count, "result")}`;
}
