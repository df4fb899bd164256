import { type ComponentChildren, createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { EditionHere, useScope } from "../address/scope.js";
import { CorporaDocument, type CorporaQuery } from "../api/generated/graphql.js";
import { type Answer, shownOf, useAnswer } from "../api/use-answer.js";

export type Corpus = CorporaQuery["corpora"][number];

interface Known {
  readonly answer: Answer<CorporaQuery>;
  /** The corpus that the address means; undefined while it is on its way, and where there is none. */
  readonly here: Corpus | undefined;
  /** The language of each corpus's own names and texts, by its slug. */
  readonly languages: ReadonlyMap<string, string>;
}

/** As long as nothing is known of a corpus, its texts are taken for such as nearly all are. */
const USUAL = "en";

const Context = createContext<Known>({
  answer: { state: "loading", before: undefined },
  here: undefined,
  languages: new Map(),
});

const asked = { document: CorporaDocument, variables: {} };

/** Asks which corpora there are, once for all in it. */
export function Corpora({ children }: { readonly children: ComponentChildren }) {
  const answer = useAnswer(asked);
  const { corpus } = useScope().state;
  const known = useMemo((): Known => {
    const corpora = shownOf(answer)?.corpora ?? [];
    return {
      answer,
      here: corpus === undefined ? corpora[0] : corpora.find(({ slug }) => slug === corpus),
      languages: new Map(corpora.map(({ slug, currentEdition }) => [slug, currentEdition.language])),
    };
  }, [answer, corpus]);
  return <Context.Provider value={known}>{children}</Context.Provider>;
}

/** The corpora of the service, and which of them the address means. */
export function useCorpora(): Pick<Known, "answer" | "here"> {
  return useContext(Context);
}

/** The language of the names and texts of the corpus that a part of a page tells of, by its tag. */
export function useCorpusLanguage(): string {
  const { here, languages } = useContext(Context);
  const other = useContext(EditionHere)?.corpus;
  return (other === undefined ? undefined : languages.get(other)) ?? here?.currentEdition.language ?? USUAL;
}
