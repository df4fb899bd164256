import { useEditionAsked } from "../../../address/scope.js";
import { type ListedPrincipleFragment, PrincipleListDocument } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import { columnsIn } from "../../../parts/columns.js";
import { CorpusText } from "../../../parts/corpus-text.js";
import { EntityLink } from "../../../parts/links.js";
import { useNames } from "../../../parts/names.js";
import { ListPage } from "./list-page.js";
import { type Branch, treeOf } from "./tree.js";

/** All principles, the narrower ones below the broader. */
export default function PrincipleListView() {
  const nameOf = useNames();
  const words = useWords();
  return (
    <ListPage
      type="Principle"
      asked={{ document: PrincipleListDocument, variables: useEditionAsked() }}
      listOf={({ principles }) => principles}
      table={(principles: readonly ListedPrincipleFragment[]) => ({
        columns: columnsIn(words, ["slug", "principle", "statement", "broader", "eras"]),
        rows: principles.map((principle) => [
          ...[principle.slug, nameOf(principle), principle.statement],
          ...[principle.broader.map(({ slug }) => slug).join("; "), erasOf(principle)],
        ]),
      })}
    >
      {(principles) => <Branches of={treeOf(principles)} />}
    </ListPage>
  );
}

function Branches({ of }: { readonly of: readonly Branch<ListedPrincipleFragment>[] }) {
  const { pages } = useWords();
  return (
    <ul class="tree">
      {of.map(({ item, below }) => (
        <li key={item.slug}>
          <EntityLink to="principles" of={item} /> <span class="count">{pages.inEras(erasOf(item))}</span>
          <p>
            <CorpusText>{item.statement}</CorpusText>
          </p>
          {below.length > 0 && <Branches of={below} />}
        </li>
      ))}
    </ul>
  );
}

function erasOf({ stances }: ListedPrincipleFragment): number {
  return new Set(stances.map(({ era }) => era.slug)).size;
}
