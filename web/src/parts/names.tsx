import { useCallback } from "preact/hooks";
import { inLanguage, isSameLanguage } from "../messages/tags.js";
import { useLanguages } from "../messages/worded.js";
import { useCorpusLanguage } from "./corpora.js";
import { type LanguageName, type Named, nameIn, namesIn } from "./naming.js";

/** A name as the reader has chosen to read names, each language marked as what it is. */
export function Name({ of }: { readonly of: Named }) {
  const languages = useLanguages();
  const [first, second] = namesIn(languages, useCorpusLanguage(), of);
  return (
    <>
      {first && <InItsLanguage of={first} page={languages.words} />}
      {second && (
        <>
          {" "}
          <span class="second-name">
            <InItsLanguage of={second} page={languages.words} />
          </span>
        </>
      )}
    </>
  );
}

function InItsLanguage({ of: { language, value }, page }: { readonly of: LanguageName; readonly page: string }) {
  return isSameLanguage(language, page) ? value : <span {...inLanguage(language)}>{value}</span>;
}

/** A function that gives names in plain text, for labels, pictures and tables. */
export function useNames(): (named: Named) => string {
  const languages = useLanguages();
  const own = useCorpusLanguage();
  return useCallback((named) => nameIn(languages, own, named), [languages, own]);
}
