import type { StanceKind } from "../../api/generated/graphql.js";
import { toggled } from "../../parts/choices.js";
import { KindMark, KindWord } from "../../parts/kinds.js";
import { kindOrder, kinds, positionWords } from "../../parts/stance-kinds.js";

interface LegendProps {
  readonly chosen: readonly StanceKind[];
  /** Whether a row is folded, so that cells may have marks of what is below. */
  readonly hasFolded: boolean;
  /** Whether an era turns against a principle. */
  readonly hasOpposed: boolean;
  onChoose(kinds: readonly StanceKind[]): void;
}

/** What the marks mean; each is a switch, to see only stances of its kind. */
export function Legend({ chosen, hasFolded, hasOpposed, onChoose }: LegendProps) {
  return (
    <fieldset class="matrix-legend" aria-label="Kinds of stance: choose some to see only these">
      {kindOrder.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen.includes(kind)}
          onClick={() => onChoose(toggled(chosen, kind))}
        >
          <KindWord kind={kind} /> <span class="matrix-meaning">{kinds[kind].meaning}</span>
        </button>
      ))}
      {hasOpposed && (
        <p>
          <span class="position-sample position-opposed">
            <KindMark kind="REJECTED" />
          </span>{" "}
          {positionWords.OPPOSED.word}, half of it: <span class="matrix-meaning">{positionWords.BOTH.word}</span>
        </p>
      )}
      {hasFolded && (
        <p>
          <span class="matrix-below">
            <KindMark kind="REAFFIRMED" />
          </span>{" "}
          framed: <span class="matrix-meaning">of principles folded below</span>
        </p>
      )}
    </fieldset>
  );
}
