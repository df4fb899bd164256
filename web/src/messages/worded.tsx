import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import { HandedOnIn, useScope } from "../address/scope.js";
import { loadWords, wordsOf } from "./available.js";
import { inAddress, type LanguagesShown, languagesShown } from "./languages-shown.js";
import { directionOf } from "./tags.js";
import type { Words } from "./words.js";

const Here = createContext<Words>(wordsOf("en"));
const Shown = createContext<LanguagesShown>({ words: "en", names: "en" });

/** The explorer's words, in the language in which it is read: whoever uses them is drawn again in another. */
export function useWords(): Words {
  return useContext(Here);
}

/** In which languages the page is read. */
export function useLanguages(): LanguagesShown {
  return useContext(Shown);
}

/** Gives the words of the reader's language to all in it, and tells the browser which that is. The former stay until the next have come. */
export function Worded({ children }: { readonly children: ComponentChildren }) {
  const { state, change } = useScope();
  const { language, words: asked } = state;
  const shown = useMemo(() => languagesShown({ language, words: asked }, navigator.languages), [language, asked]);
  const words = useLoaded(shown.words);
  const isSaid = language !== undefined || shown.words === "en";
  useEffect(() => {
    document.documentElement.lang = words.tag;
    document.documentElement.dir = directionOf(words.tag);
  }, [words]);
  // What is read in another language than English says so in its address, so that whoever gets it reads the same.
  useEffect(() => {
    if (!isSaid) change(inAddress(shown), { replaces: true });
  }, [isSaid]);
  return (
    <Here.Provider value={words}>
      <Shown.Provider value={shown}>
        <HandedOnIn.Provider value={inAddress(shown)}>{children}</HandedOnIn.Provider>
      </Shown.Provider>
    </Here.Provider>
  );
}

/** Has all in it said in one language, names too; nothing, until its words have come. */
export function WordedIn({ tag, children }: { readonly tag: string; readonly children: ComponentChildren }) {
  const words = useLoaded(tag);
  const shown = useMemo(() => ({ words: tag, names: tag }), [tag]);
  if (words.tag !== tag) return null;
  return (
    <Here.Provider value={words}>
      <Shown.Provider value={shown}>{children}</Shown.Provider>
    </Here.Provider>
  );
}

function useLoaded(tag: string): Words {
  const [words, setWords] = useState(() => wordsOf(tag));
  useEffect(() => {
    let isWanted = true;
    loadWords(tag).then(() => isWanted && setWords(wordsOf(tag)));
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return words;
}
