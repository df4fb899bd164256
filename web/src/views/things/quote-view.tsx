import { useRoute } from "preact-iso";
import { lastingName } from "../../../../src/edition/edition-name.js";
import { useEditionAsked } from "../../address/scope.js";
import { ofService } from "../../address/service.js";
import { type EditionStampFragment, QuotePageDocument, type QuoteWholeFragment } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
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
  return (
    <ThingPage
      type="Quote"
      slug={slug}
      asked={asked}
      answer={answer}
      show={(edition) => {
        const { quote } = edition;
        if (!quote) return undefined;
        const name = `“${clip(quote.text, 60, inCharacters)}”`;
        return {
          slug: quote.slug,
          name,
          heading: (
            <span class="printed" lang={quote.language}>
              “{quote.text}”
            </span>
          ),
          lead: "Word for word as the source prints it; the outer quotation marks are added.",
          takeaways: { title: name, picture: undefined, table: () => evidenceTable(quote.evidence) },
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
  return (
    <div class="thing">
      <div class="thing-facts">
        <QuoteFacts quote={quote} />
        <Citations slug={quote.slug} edition={edition} />
      </div>
      <div class="thing-main">
        {quote.translations.length > 0 && (
          <section>
            <h2>In other languages</h2>
            <Translations of={quote} />
          </section>
        )}
        <section>
          <h2>Where the source prints it</h2>
          <EvidenceList evidence={quote.evidence} rests={quoteKey(quote)} />
        </section>
        <RestingStances principles={quote.principles} on="quotes" slug={quote.slug} />
      </div>
    </div>
  );
}

function QuoteFacts({ quote }: QuoteProps) {
  const { speaker, attribution, date, event, principles, language } = quote;
  return (
    <Facts>
      <Fact term="Speaker" values={speaker ? [<EntityLink key="speaker" to="leaders" of={speaker} />] : []} />
      <Fact term="Language" values={[languageName(language)]} />
      <Fact term="Attribution" values={attribution ? [attribution] : []} />
      <Fact term="Date" values={[date ? <WrittenDate key="date" edtf={date} /> : "the source does not tell"]} />
      <Fact term="Said at" values={event ? [<EntityLink key="event" to="events" of={event} />] : []} />
      <Fact term="Era" values={event?.era ? [<EntityLink key="era" to="eras" of={event.era} />] : []} />
      <Fact
        term="Principles that it speaks of"
        values={principles.map((principle) => <EntityLink key={principle.slug} to="principles" of={principle} />)}
      />
    </Facts>
  );
}

const formats = [
  { extension: "csl.json", words: "CSL-JSON (Zotero, Mendeley)" },
  { extension: "bib", words: "BibTeX" },
  { extension: "ris", words: "RIS" },
  { extension: "txt", words: "A sentence in APA style" },
] as const;

/** The quote's citation as the service exports it, of the edition that is seen. */
function Citations({ slug, edition }: { readonly slug: string; readonly edition: EditionStampFragment }) {
  return (
    <nav class="ways" aria-label="Cite this quotation">
      <h2>Cite this quotation</h2>
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
