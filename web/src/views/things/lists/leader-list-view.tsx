import { useEditionAsked } from "../../../address/scope.js";
import { LeaderListDocument, type ListedLeaderFragment } from "../../../api/generated/graphql.js";
import { between } from "../../../messages/rich.js";
import { useWords } from "../../../messages/worded.js";
import { columnsIn } from "../../../parts/columns.js";
import { EntityLink } from "../../../parts/links.js";
import { useNames } from "../../../parts/names.js";
import { ListPage } from "./list-page.js";

/** All leaders by name. */
export default function LeaderListView() {
  const nameOf = useNames();
  const words = useWords();
  return (
    <ListPage
      type="Leader"
      asked={{ document: LeaderListDocument, variables: useEditionAsked() }}
      listOf={({ leaders }) => leaders}
      table={(leaders: readonly ListedLeaderFragment[]) => ({
        columns: columnsIn(words, ["slug", "leader", "kind", "eras", "stances", "quotations"]),
        rows: byName(leaders).map((leader) => [
          ...[leader.slug, nameOf(leader), words.leaderKinds[leader.kind], leader.eras.map(nameOf).join("; ")],
          ...[leader.stances.length, leader.quotes.length],
        ]),
      })}
    >
      {(leaders) => (
        <ul class="items">
          {byName(leaders).map((leader) => (
            <li key={leader.slug}>
              <EntityLink to="leaders" of={leader} />{" "}
              <span class="count">
                {[
                  ...(leader.kind === "BODY" ? [words.leaderKinds.BODY] : []),
                  words.counts.stances(leader.stances.length),
                  words.counts.quotations(leader.quotes.length),
                ].join(words.comma)}
              </span>
              {leader.eras.length > 0 && (
                <p>
                  {between(
                    words.comma,
                    leader.eras.map((era) => <EntityLink key={era.slug} to="eras" of={era} />),
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </ListPage>
  );
}

function byName(leaders: readonly ListedLeaderFragment[]): ListedLeaderFragment[] {
  return [...leaders].sort((one, other) => one.name.localeCompare(other.name, "en"));
}
