import { useEditionAsked } from "../../../address/scope.js";
import { type QuoteDetailFragment, QuoteListDocument } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import { columnsIn } from "../../../parts/columns.js";
import { Quotation } from "../../../parts/evidence.js";
import { useNames } from "../../../parts/names.js";
import { ListPage } from "./list-page.js";

/** All quotes in the order of the corpus. */
export default function QuoteListView() {
  const nameOf = useNames();
  const words = useWords();
  return (
    <ListPage
      type="Quote"
      asked={{ document: QuoteListDocument, variables: useEditionAsked() }}
      listOf={({ quotes }) => quotes}
      table={(quotes: readonly QuoteDetailFragment[]) => ({
        columns: columnsIn(words, ["slug", "text", "date", "speaker", "attribution"]),
        rows: quotes.map(({ slug, text, date, speaker, attribution }) => [
          ...[slug, text, date ?? "", speaker ? nameOf(speaker) : "", attribution ?? ""],
        ]),
      })}
    >
      {(quotes) => (
        <ul class="items">
          {quotes.map((quote) => (
            <li key={quote.slug}>
              <Quotation quote={quote} />
            </li>
          ))}
        </ul>
      )}
    </ListPage>
  );
}
