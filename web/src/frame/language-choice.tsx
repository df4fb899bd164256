import { useScope } from "../address/scope.js";
import { interfaceLanguages } from "../messages/available.js";
import { inAddress, type LanguagesShown } from "../messages/languages-shown.js";
import { inLanguage, isSameLanguage } from "../messages/tags.js";
import { useLanguages, useWords } from "../messages/worded.js";
import { useCorpora } from "../parts/corpora.js";
import { languageName } from "../parts/language-names.js";

/** Chooses the language in which all is read, or that of names alone: any in which the corpus has some. */
export function LanguageChoice() {
  const { change } = useScope();
  const shown = useLanguages();
  const words = useWords();
  const { language } = words.frame;
  const edition = useCorpora().here?.currentEdition;
  const ofNames = namesOffered(shown, edition ? [edition.language, ...edition.labelLanguages] : []);
  return (
    <select
      class="language-choice"
      aria-label={language.label}
      value={choiceOf(shown)}
      onChange={({ currentTarget }) => {
        const [inWords = "", inNames = inWords] = currentTarget.value.split(" ");
        change(inAddress({ words: inWords, names: inNames }));
      }}
    >
      {interfaceLanguages.map((tag) => (
        <option key={tag} value={tag} {...inLanguage(tag)}>
          {languageName(tag, tag)}
        </option>
      ))}
      <optgroup label={language.names}>
        {ofNames.map((tag) => (
          <option key={tag} value={`${shown.words} ${tag}`}>
            {tag === "both" ? language.both : languageName(tag, words.tag)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

/** A choice as its option has it: one language for all, or that of words and that of names. */
function choiceOf({ words, names }: LanguagesShown): string {
  return isSameLanguage(words, names) ? words : `${words} ${names}`;
}

/** In which languages names can be read by themselves: those of the corpus, and whatever the address names. */
function namesOffered({ words, names }: LanguagesShown, ofCorpus: readonly string[]): string[] {
  const others = [...new Set(["both", ...ofCorpus])].filter((tag) => !isSameLanguage(tag, words));
  const isThere = isSameLanguage(words, names) || others.includes(names);
  return isThere ? others : [...others, names];
}
