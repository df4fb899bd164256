import { useEditionAsked } from "../../../address/scope.js";
import { type ListedPrincipleFragment, PrincipleListDocument } from "../../../api/generated/graphql.js";
import { counted } from "../../../parts/counted.js";
import { EntityLink } from "../../../parts/links.js";
import { useNames } from "../../../parts/names.js";
import { ListPage } from "./list-page.js";
import { type Branch, treeOf } from "./tree.js";

/** All principles, the narrower ones below the broader. */
export default function PrincipleListView() {
  const nameOf = useNames();
  return (
    <ListPage
      type="Principle"
      lead="Every principle of the corpus, narrower ones below the broader, and in how many eras the source presents a stance on it."
      asked={{ document: PrincipleListDocument, variables: useEditionAsked() }}
      listOf={({ principles }) => principles}
      table={(principles: readonly ListedPrincipleFragment[]) => ({
        columns: ["slug", "principle", "statement", "broader", "eras"],
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
  return (
    <ul class="tree">
      {of.map(({ item, below }) => (
        <li key={item.slug}>
          <EntityLink to="principles" of={item} /> <span class="count">in {counted(erasOf(item), "era")}</span>
          <p>{item.statement}</p>
          {below.length > 0 && <Branches of={below} />}
        </li>
      ))}
    </ul>
  );
}

function erasOf({ stances }: ListedPrincipleFragment): number {
  return new Set(stances.map(({ era }) => era.slug)).size;
}
