import type { ComponentChildren } from "preact";
import { dateIn } from "../../../../src/chronology/date-words.js";
import { inLanguage } from "../../messages/tags.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { languageName } from "../../parts/language-names.js";
import type { Named } from "../../parts/naming.js";

/** What is known of a thing at a glance: a list of `Fact`s. */
export function Facts({ children }: { readonly children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

/** More values than these are folded away. */
const MOST = 25;

/** One fact; several values stand below each other. Nothing is shown where there is no value. */
export function Fact({ term, values }: { readonly term: string; readonly values: readonly ComponentChildren[] }) {
  const { pages } = useWords();
  if (values.length === 0) return null;
  const folded = values.slice(MOST);
  return (
    <div>
      <dt>{term}</dt>
      {values.slice(0, MOST).map((value, index) => (
        <dd key={index}>{value}</dd>
      ))}
      {folded.length > 0 && (
        <dd>
          <details>
            <summary>{pages.more(folded.length)}</summary>
            <ul>
              {folded.map((value, index) => (
                <li key={index}>{value}</li>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </div>
  );
}

/** The names in the corpus's language and in all others that it gives, and other names. */
export function NameFacts({ of }: { readonly of: Named }) {
  const { pages, tag } = useWords();
  return (
    <>
      <Fact term={pages.name} values={[<CorpusText key="name">{of.name}</CorpusText>]} />
      {of.labels.map(({ language, value }) => (
        <Fact
          key={language}
          term={pages.inLanguage(languageName(language, tag))}
          values={[
            <span key={language} {...inLanguage(language)}>
              {value}
            </span>,
          ]}
        />
      ))}
      <Fact
        term={pages.alsoCalled}
        values={(of.altLabels ?? []).map(({ language, value }) => (
          <span key={`${language} ${value}`} {...inLanguage(language)}>
            {value}
          </span>
        ))}
      />
    </>
  );
}

/** A date in words and as the corpus has it, in EDTF. */
export function WrittenDate({ edtf }: { readonly edtf: string }) {
  const words = dateIn(useWords().dates, edtf);
  return (
    <>
      {words}
      {words !== edtf && <code class="edtf">{edtf}</code>}
    </>
  );
}
