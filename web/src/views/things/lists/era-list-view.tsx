import { useEditionAsked } from "../../../address/scope.js";
import { EraListDocument, type ListedEraFragment } from "../../../api/generated/graphql.js";
import { counted } from "../../../parts/counted.js";
import { EntityLink } from "../../../parts/links.js";
import { useNames } from "../../../parts/names.js";
import { WrittenDate } from "../facts.js";
import { ListPage } from "./list-page.js";

/** All eras, the earliest first. */
export default function EraListView() {
  const nameOf = useNames();
  return (
    <ListPage
      type="Era"
      lead="Every era by which the sources are read, the earliest first, and on how many principles it takes a stance."
      asked={{ document: EraListDocument, variables: useEditionAsked() }}
      listOf={({ eras }) => eras}
      table={(eras: readonly ListedEraFragment[]) => ({
        columns: ["ordinal", "slug", "era", "period", "leaders", "principles", "summary"],
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
              <EntityLink to="eras" of={era} /> <span class="count">{counted(era.principles.length, "principle")}</span>
              <p class="period">
                <WrittenDate edtf={era.period} />
              </p>
              <p>{era.summary}</p>
            </li>
          ))}
        </ol>
      )}
    </ListPage>
  );
}
