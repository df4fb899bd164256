import { useEditionAsked } from "../../../address/scope.js";
import { EraListDocument, type ListedEraFragment } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import { columnsIn } from "../../../parts/columns.js";
import { CorpusText } from "../../../parts/corpus-text.js";
import { EntityLink } from "../../../parts/links.js";
import { useNames } from "../../../parts/names.js";
import { WrittenDate } from "../facts.js";
import { ListPage } from "./list-page.js";

/** All eras, the earliest first. */
export default function EraListView() {
  const nameOf = useNames();
  const words = useWords();
  return (
    <ListPage
      type="Era"
      asked={{ document: EraListDocument, variables: useEditionAsked() }}
      listOf={({ eras }) => eras}
      table={(eras: readonly ListedEraFragment[]) => ({
        columns: columnsIn(words, ["ordinal", "slug", "era", "period", "leaders", "principles", "summary"]),
        rows: eras.map((era) => [
          ...[era.ordinal, era.slug, nameOf(era), era.period],
          ...[era.leaders.map(nameOf).join("; "), era.principles.length, era.summary],
        ]),
      })}
    >
      {(eras) => (
        <ol class="items">
          {eras.map((era) => (
            <li key={era.slug} value={era.ordinal}>
              <EntityLink to="eras" of={era} />{" "}
              <span class="count">{words.counts.principles(era.principles.length)}</span>
              <p class="period">
                <WrittenDate edtf={era.period} />
              </p>
              <p>
                <CorpusText>{era.summary}</CorpusText>
              </p>
            </li>
          ))}
        </ol>
      )}
    </ListPage>
  );
}
