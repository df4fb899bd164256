import { useLocation } from "preact-iso";
import type { StanceKind } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { KindWord } from "../../parts/kinds.js";
import { useNames } from "../../parts/names.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import type { RiverState } from "./address.js";
import { inTree, type PrincipleToFollow } from "./hierarchy.js";
import type { Breadth } from "./river.js";

interface ControlsProps {
  readonly principle: string;
  /** Those to choose from; empty: they could not be loaded. */
  readonly principles: readonly PrincipleToFollow[];
  readonly state: RiverState;
  /** Whether there is anything narrower to choose. */
  readonly hasNarrower: boolean;
  change(some: Partial<RiverState>): void;
  addressOf(principle: string): string;
}

const breadths: readonly Breadth[] = ["none", "direct", "all"];

/** What the reader chooses by: which principle, how much of what is narrower, and which kinds of stance. */
export function Controls({ principle, principles, state, hasNarrower, change, addressOf }: ControlsProps) {
  return (
    <div class="controls">
      <PrincipleChoice principle={principle} principles={principles} addressOf={addressOf} />
      {hasNarrower && <BreadthChoice state={state} change={change} />}
      <KindChoice chosen={state.kinds} onChoose={(kinds) => change({ kinds })} />
    </div>
  );
}

function BreadthChoice({ state, change }: Pick<ControlsProps, "state" | "change">) {
  const { lineage } = useWords();
  return (
    <label>
      {lineage.narrower}
      <select
        value={state.breadth}
        onChange={({ currentTarget }) =>
          change({ breadth: breadths.find((one) => one === currentTarget.value) ?? "direct" })
        }
      >
        {breadths.map((breadth) => (
          <option key={breadth} value={breadth}>
            {lineage.breadths[breadth]}
          </option>
        ))}
      </select>
    </label>
  );
}

function PrincipleChoice({
  principle,
  principles,
  addressOf,
}: Pick<ControlsProps, "principle" | "principles" | "addressOf">) {
  const { route } = useLocation();
  const names = useNames();
  const { lineage } = useWords();
  if (principles.length === 0) return null;
  const entries = inTree(principles);
  return (
    <label>
      {lineage.principle}
      <select value={principle} onChange={({ currentTarget }) => route(addressOf(currentTarget.value))}>
        {!entries.some((entry) => entry.principle.slug === principle) && (
          <option value={principle}>{lineage.chooseOne}</option>
        )}
        {entries.map((entry) => (
          <option key={entry.principle.slug} value={entry.principle.slug}>
            {"\u2003".repeat(entry.depth)}
            {names(entry.principle)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** All kinds count at first; the last one cannot be taken away. */
function KindChoice(props: { readonly chosen: readonly StanceKind[]; onChoose(kinds: readonly StanceKind[]): void }) {
  const counted = props.chosen.length === 0 ? kindOrder : props.chosen;
  const toggled = (kind: StanceKind): readonly StanceKind[] => {
    const next = kindOrder.filter((each) => counted.includes(each) !== (each === kind));
    return next.length === kindOrder.length ? [] : next;
  };
  return (
    <fieldset class="kind-choice">
      <legend>{useWords().lineage.kinds}</legend>
      {kindOrder.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={counted.includes(kind)}
            disabled={counted.length === 1 && counted.includes(kind)}
            onChange={() => props.onChoose(toggled(kind))}
          />
          <KindWord kind={kind} />
        </label>
      ))}
    </fieldset>
  );
}
