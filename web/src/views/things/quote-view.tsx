import { useRoute } from "preact-iso";
import { lastingName } from "../../../../src/edition/edition-name.js";
import { useEditionAsked } from "../../address/scope.js";
import { ofService } from "../../address/service.js";
import { type EditionStampFragment, QuotePageDocument, type QuoteWholeFragment } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { inLanguage } from "../../messages/tags.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { EvidenceList, Translations } from "../../parts/evidence.js";
import { evidenceTable } from "../../parts/evidence-table.js";
import { languageName } from "../../parts/language-names.js";
import { EntityLink } from "../../parts/links.js";
import { quoteKey } from "../../parts/resting-key.js";
import { clip, inCharacters } from "../../parts/text-fitting.js";
import { Fact, Facts, WrittenDate } from "./facts.js";
import { RestingStances } from "./resting-stances.js";
import { ThingPage } from "./thing-page.js";

export default function QuoteView() {
  const { slug = "" } = useRoute().params;
  return <Quote key={slug} slug={slug} />;
}

function Quote({ slug }: { readonly slug: string }) {
  const asked = { document: QuotePageDocument, variables: { ...useEditionAsked(), slug } };
  const answer = useAnswer(asked);
  const words = useWords();
  return (
    <ThingPage
      type="Quote"
      slug={slug}
      asked={asked}
      answer={answer}
      show={(edition) => {
        const { quote } = edition;
        if (!quote) return undefined;
        const name = words.quoted(clip(quote.text, 60, inCharacters));
        return {
          slug: quote.slug,
          name,
          heading: (
            <span class="printed" {...inLanguage(quote.language)}>
              “{quote.text}”
            </span>
          ),
          lead: words.pages.quoteLead,
          takeaways: { title: name, picture: undefined, table: () => evidenceTable(words, quote.evidence) },
          content: <QuoteContent quote={quote} edition={edition} />,
        };
      }}
    />
  );
}

interface QuoteProps {
  readonly quote: QuoteWholeFragment;
}

function QuoteContent({ quote, edition }: QuoteProps & { readonly edition: EditionStampFragment }) {
  const { pages } = useWords();
  return (
    <div class="thing">
      <div class="thing-facts">
        <QuoteFacts quote={quote} />
        <Citations slug={quote.slug} edition={edition} />
      </div>
      <div class="thing-main">
        {quote.translations.length > 0 && (
          <section>
            <h2>{pages.otherLanguages}</h2>
            <Translations of={quote} />
          </section>
        )}
        <section>
          <h2>{pages.printsIt}</h2>
          <EvidenceList evidence={quote.evidence} rests={quoteKey(quote)} />
        </section>
        <RestingStances principles={quote.principles} on="quotes" slug={quote.slug} />
      </div>
    </div>
  );
}

function QuoteFacts({ quote }: QuoteProps) {
  const { speaker, attribution, date, event, principles, language } = quote;
  const words = useWords();
  const { pages } = words;
  return (
    <Facts>
      <Fact term={pages.speaker} values={speaker ? [<EntityLink key="speaker" to="leaders" of={speaker} />] : []} />
      <Fact term={pages.language} values={[languageName(language, words.tag)]} />
      <Fact
        term={pages.attribution}
        values={attribution ? [<CorpusText key="attribution">{attribution}</CorpusText>] : []}
      />
      <Fact term={pages.date} values={[date ? <WrittenDate key="date" edtf={date} /> : pages.notTold]} />
      <Fact term={pages.saidAt} values={event ? [<EntityLink key="event" to="events" of={event} />] : []} />
      <Fact
        term={words.capital(words.things.Era.one)}
        values={event?.era ? [<EntityLink key="era" to="eras" of={event.era} />] : []}
      />
      <Fact
        term={pages.speaksOfPrinciples}
        values={principles.map((principle) => <EntityLink key={principle.slug} to="principles" of={principle} />)}
      />
    </Facts>
  );
}

/** The quote's citation as the service exports it, of the edition that is seen. */
function Citations({ slug, edition }: { readonly slug: string; readonly edition: EditionStampFragment }) {
  const { pages } = useWords();
  const formats = [
    { extension: "csl.json", words: pages.cslJson },
    { extension: "bib", words: "BibTeX" },
    { extension: "ris", words: "RIS" },
    { extension: "txt", words: pages.apa },
  ];
  return (
    <nav class="ways" aria-label={pages.citeQuote}>
      <h2>{pages.citeQuote}</h2>
      <ul>
        {formats.map(({ extension, words }) => (
          <li key={extension}>
            <a
              href={ofService(`/export/${edition.corpus.slug}/${lastingName(edition)}/quotes/${slug}.${extension}`)}
              download
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
