import { useMemo } from "preact/hooks";
import type { Address } from "../../address/use-address.js";
import { useWords } from "../../messages/worded.js";
import { useNames } from "../../parts/names.js";
import type { MatrixState } from "./address.js";
import type { Doctrine } from "./doctrine.js";
import { leavesOut, standingsOf } from "./rows.js";

interface ControlsProps {
  readonly doctrine: Doctrine;
  readonly state: MatrixState;
  readonly change: Address<MatrixState>["change"];
}

/** What the reader chooses rows and stances by; kinds are chosen in the legend. */
export function Controls({ doctrine, state, change }: ControlsProps) {
  const { matrix } = useWords();
  return (
    <div class="controls">
      <LeaderSelect doctrine={doctrine} state={state} change={change} />
      <BranchSelect doctrine={doctrine} state={state} change={change} />
      <SortSelect sort={state.sort} change={change} />
      {state.sort === "hierarchy" && (
        <div class="matrix-folding">
          <button type="button" onClick={() => change({ fold: "all", except: [] })}>
            {matrix.foldAll}
          </button>
          <button type="button" onClick={() => change({ fold: "none", except: [] })}>
            {matrix.unfoldAll}
          </button>
        </div>
      )}
      <ShowAll state={state} change={change} />
    </div>
  );
}

/** Where all stances are shown, it stays, so that the focus does, and does nothing. */
function ShowAll({ state, change }: Pick<ControlsProps, "state" | "change">) {
  const isIdle = !leavesOut(state) && state.branch === "" && state.finding === "";
  return (
    <button
      type="button"
      aria-disabled={isIdle}
      onClick={() => !isIdle && change({ kinds: [], leader: "", branch: "", finding: "" })}
    >
      {useWords().matrix.showAllStances}
    </button>
  );
}

function LeaderSelect({ doctrine, state, change }: ControlsProps) {
  const nameOf = useNames();
  const { matrix } = useWords();
  return (
    <label>
      {matrix.leader}
      <select value={state.leader} onChange={({ currentTarget }) => change({ leader: currentTarget.value })}>
        <option value="">{matrix.anyLeader}</option>
        {doctrine.leaders.map((leader) => (
          <option key={leader.slug} value={leader.slug}>
            {nameOf(leader)}
          </option>
        ))}
      </select>
    </label>
  );
}

function BranchSelect({ doctrine, state, change }: ControlsProps) {
  const nameOf = useNames();
  const { matrix } = useWords();
  const standings = useMemo(() => standingsOf(doctrine), [doctrine]);
  // Those that have others below them, and the one that is chosen.
  const branches = standings.filter(({ principle, folded }) => folded !== undefined || principle.slug === state.branch);
  return (
    <label>
      {matrix.branch}
      <select value={state.branch} onChange={({ currentTarget }) => change({ branch: currentTarget.value })}>
        <option value="">{matrix.allPrinciples}</option>
        {branches.map(({ path, principle, level }) => (
          <option key={path} value={principle.slug}>
            {"\u2003".repeat(level)}
            {nameOf(principle)}
          </option>
        ))}
      </select>
    </label>
  );
}

const orders: readonly MatrixState["sort"][] = ["hierarchy", "first", "eras"];

function SortSelect({
  sort,
  change,
}: {
  readonly sort: MatrixState["sort"];
  readonly change: ControlsProps["change"];
}) {
  const { matrix } = useWords();
  return (
    <label>
      {matrix.order}
      <select
        value={sort}
        onChange={({ currentTarget }) =>
          change({ sort: orders.find((one) => one === currentTarget.value) ?? "hierarchy" })
        }
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {matrix.orders[order]}
          </option>
        ))}
      </select>
    </label>
  );
}
