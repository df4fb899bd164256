import { useEditionAsked } from "../../../address/scope.js";
import { LeaderListDocument, type ListedLeaderFragment } from "../../../api/generated/graphql.js";
import { counted } from "../../../parts/counted.js";
import { leaderKindWords } from "../../../parts/leader-kinds.js";
import { EntityLink } from "../../../parts/links.js";
import { useNames } from "../../../parts/names.js";
import { ListPage } from "./list-page.js";

/** All leaders by name. */
export default function LeaderListView() {
  const nameOf = useNames();
  return (
    <ListPage
      type="Leader"
      lead="Every leader to whom the source attributes words or decisions, by name."
      asked={{ document: LeaderListDocument, variables: useEditionAsked() }}
      listOf={({ leaders }) => leaders}
      table={(leaders: readonly ListedLeaderFragment[]) => ({
        columns: ["slug", "leader", "kind", "eras", "stances", "quotations"],
        rows: byName(leaders).map((leader) => [
          ...[leader.slug, nameOf(leader), leaderKindWords[leader.kind], leader.eras.map(nameOf).join("; ")],
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
                {leader.kind === "BODY" && `${leaderKindWords.BODY}, `}
                {counted(leader.stances.length, "stance")}, {counted(leader.quotes.length, "quotation")}
              </span>
              {leader.eras.length > 0 && (
                <p>
                  {leader.eras.map((era, index) => (
                    <span key={era.slug}>
                      {index > 0 && ", "}
                      <EntityLink to="eras" of={era} />
                    </span>
                  ))}
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
