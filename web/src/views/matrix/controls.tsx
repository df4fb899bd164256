import { useMemo } from "preact/hooks";
import { useScope } from "../../address/scope.js";
import type { Address } from "../../address/use-address.js";
import { nameIn } from "../../parts/naming.js";
import type { MatrixState } from "./address.js";
import type { Doctrine } from "./doctrine.js";
import { branchesOf, leavesOut } from "./rows.js";

interface ControlsProps {
  readonly doctrine: Doctrine;
  readonly state: MatrixState;
  readonly change: Address<MatrixState>["change"];
}

/** What the reader chooses rows and stances by; kinds are chosen in the legend. */
export function Controls({ doctrine, state, change }: ControlsProps) {
  return (
    <div class="controls">
      <LeaderSelect doctrine={doctrine} state={state} change={change} />
      <BranchSelect doctrine={doctrine} state={state} change={change} />
      <SortSelect sort={state.sort} change={change} />
      {state.sort === "hierarchy" && (
        <div class="matrix-folding">
          <button type="button" onClick={() => change({ fold: "all", except: [] })}>
            Fold all
          </button>
          <button type="button" onClick={() => change({ fold: "none", except: [] })}>
            Unfold all
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
      Show all stances
    </button>
  );
}

function LeaderSelect({ doctrine, state, change }: ControlsProps) {
  const { language } = useScope().state;
  return (
    <label>
      Leader whom the source names
      <select value={state.leader} onChange={({ currentTarget }) => change({ leader: currentTarget.value })}>
        <option value="">Anyone or no one</option>
        {doctrine.leaders.map((leader) => (
          <option key={leader.slug} value={leader.slug}>
            {nameIn(language, leader)}
          </option>
        ))}
      </select>
    </label>
  );
}

function BranchSelect({ doctrine, state, change }: ControlsProps) {
  const { language } = useScope().state;
  const branches = useMemo(() => branchesOf(doctrine, state.branch), [doctrine, state.branch]);
  return (
    <label>
      Branch
      <select value={state.branch} onChange={({ currentTarget }) => change({ branch: currentTarget.value })}>
        <option value="">All principles</option>
        {branches.map(({ path, principle, level }) => (
          <option key={path} value={principle.slug}>
            {"\u2003".repeat(level)}
            {nameIn(language, principle)}
          </option>
        ))}
      </select>
    </label>
  );
}

const orders: readonly { readonly sort: MatrixState["sort"]; readonly words: string }[] = [
  { sort: "hierarchy", words: "By hierarchy" },
  { sort: "first", words: "By first era" },
  { sort: "eras", words: "By number of eras" },
];

function SortSelect({
  sort,
  change,
}: {
  readonly sort: MatrixState["sort"];
  readonly change: ControlsProps["change"];
}) {
  return (
    <label>
      Order
      <select
        value={sort}
        onChange={({ currentTarget }) =>
          change({ sort: orders.find((one) => one.sort === currentTarget.value)?.sort ?? "hierarchy" })
        }
      >
        {orders.map((order) => (
          <option key={order.sort} value={order.sort}>
            {order.words}
          </option>
        ))}
      </select>
    </label>
  );
}
