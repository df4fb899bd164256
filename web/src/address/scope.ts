import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";
import { lastingName, type Numbered, readEditionName } from "../../../src/edition/edition-name.js";
import { formOf, type Parameter, type Query } from "./parameters.js";
import { ofExplorer } from "./service.js";
import { useAddress, written } from "./use-address.js";

/** What an address says of languages. */
export interface LanguagesInAddress {
  /** The language in which names are read, by its tag (BCP 47), or `both`: the corpus's own beside another. */
  readonly language: string | undefined;
  /** The language of the explorer's own words, where that is another than follows from the language of names. */
  readonly words: string | undefined;
}

/** What every view shares: of which corpus and edition it tells, and in which languages. */
export interface Scope extends LanguagesInAddress {
  /** Slug; undefined: the default corpus. */
  readonly corpus: string | undefined;
  /** Number, or number and digest (`3@0a1b2c3d4e5f`); undefined: the current edition. */
  readonly edition: string | undefined;
}

const slug: Parameter<string | undefined> = { read: (written) => written || undefined, write: (value) => value };
const editionName: Parameter<string | undefined> = {
  read: (written) => (readEditionName(written ?? "") ? written : undefined),
  write: (value) => value,
};
const tag: Parameter<string | undefined> = {
  read: (written) => (/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(written ?? "") ? written : undefined),
  write: (value) => value,
};

export const scopeInAddress = formOf<Scope>({
  corpus: slug,
  edition: editionName,
  language: { ...tag, name: "lang" },
  words: { ...tag, name: "ui" },
});

/** What an address says of languages, by what stands in it from the `?` on. */
export function languagesIn(search: string): LanguagesInAddress {
  return scopeInAddress.read(Object.fromEntries(new URLSearchParams(search)));
}

/** The scope that the address holds, and how to change it. */
export function useScope() {
  return useAddress(scopeInAddress);
}

/**
 * The edition that a part of a page asks and links to, where it is not the one in the address: that of an era of another
 * corpus, say.
 */
export const EditionHere = createContext<Pick<Scope, "corpus" | "edition"> | undefined>(undefined);

/** How the languages in which a page is read stand in an address that is handed on: it shows the same to whoever prefers another. */
export const HandedOnIn = createContext<LanguagesInAddress>({ language: undefined, words: undefined });

/** The variables by which every operation names the edition it asks. */
export interface EditionAsked {
  readonly corpus: string | null;
  readonly edition: number | null;
  readonly digest: string | null;
}

export function editionAsked({ corpus, edition = "" }: Pick<Scope, "corpus" | "edition">): EditionAsked {
  const { number = null, digest = null } = readEditionName(edition) ?? {};
  return { corpus: corpus ?? null, edition: number, digest };
}

/** How the edition is asked that the address names. */
export function useEditionAsked(): EditionAsked {
  const { state } = useScope();
  const { corpus, edition } = useContext(EditionHere) ?? state;
  return useMemo(() => editionAsked({ corpus, edition }), [corpus, edition]);
}

/** Makes links to other views, which keep the scope: `link("/principles/independence")`. */
export function useLinks(): (path: string, query?: Query) => string {
  const { state } = useScope();
  const here = useContext(EditionHere);
  return (path, query = {}) =>
    ofExplorer(`${path}${written({ ...query, ...scopeInAddress.write({ ...state, ...here }) })}`);
}

/** Makes links to views of one edition, named by its digest too: they show the same for ever. */
export function useLastingLinks(): (path: string, corpus: string, edition: Numbered) => string {
  const { state } = useScope();
  return (path, corpus, edition) =>
    ofExplorer(`${path}${written(scopeInAddress.write({ ...state, corpus, edition: lastingName(edition) }))}`);
}

/** Makes links to the first view of another corpus: what a view shows of one is not in another. */
export function useLinksToCorpora(): (corpus: string) => string {
  const { state } = useScope();
  return (corpus) => ofExplorer(written(scopeInAddress.write({ ...state, corpus, edition: undefined })));
}

/**
 * The address of a view in one edition, named by its digest too, which shows the same for ever; with some of its query said
 * otherwise where the present one names what may change.
 */
export function usePermanentAddress(): (corpus: string, edition: Numbered, otherwise?: Query) => string {
  const { path, query } = useLocation();
  const languages = useContext(HandedOnIn);
  return (corpus, edition, otherwise = {}) => {
    const scope = scopeInAddress.write({ corpus, edition: lastingName(edition), ...languages });
    return new URL(path + written({ ...query, ...otherwise, ...scope }), location.origin).toString();
  };
}
