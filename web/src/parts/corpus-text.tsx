import type { ComponentChildren } from "preact";
import { inLanguage, isSameLanguage } from "../messages/tags.js";
import { useLanguages } from "../messages/worded.js";
import { useCorpusLanguage } from "./corpora.js";

/** What the corpus says in its own words, marked as of their language where the page is of another. */
export function CorpusText({ children }: { readonly children: ComponentChildren }) {
  const own = useCorpusLanguage();
  const { words } = useLanguages();
  return isSameLanguage(own, words) ? children : <span {...inLanguage(own)}>{children}</span>;
}
