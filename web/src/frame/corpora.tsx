import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { CorporaDocument, type CorporaQuery } from "../api/generated/graphql.js";
import { type Answer, useAnswer } from "../api/use-answer.js";

const asked = { document: CorporaDocument, variables: {} };
const Corpora = createContext<Answer<CorporaQuery>>({ state: "loading", before: undefined });

/** Asks once for all below it which corpora and editions there are. */
export function WithCorpora({ children }: { readonly children: ComponentChildren }) {
  return <Corpora.Provider value={useAnswer(asked)}>{children}</Corpora.Provider>;
}

export function useCorpora(): Answer<CorporaQuery> {
  return useContext(Corpora);
}
