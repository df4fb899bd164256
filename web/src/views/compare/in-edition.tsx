import type { ComponentChildren } from "preact";
import { EditionHere } from "../../address/scope.js";
import type { OfEdition } from "./comparison.js";

/** Has all in it ask and link to the edition that something is of, where that is not the one in the address. */
export function InEdition({ of, children }: { readonly of: OfEdition; readonly children: ComponentChildren }) {
  if (of.isHome) return <>{children}</>;
  return <EditionHere.Provider value={{ corpus: of.corpus, edition: of.name }}>{children}</EditionHere.Provider>;
}
