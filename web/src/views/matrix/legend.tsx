import type { StanceKind } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { toggled } from "../../parts/choices.js";
import { KindMark, KindWord } from "../../parts/kinds.js";
import { kindOrder } from "../../parts/stance-kinds.js";

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
  const { matrix, kinds } = useWords();
  const meaning = (words: string) => <span class="matrix-meaning">{words}</span>;
  return (
    <fieldset class="matrix-legend" aria-label={matrix.legend}>
      {kindOrder.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen.includes(kind)}
          onClick={() => onChoose(toggled(chosen, kind))}
        >
          <KindWord kind={kind} /> {meaning(kinds[kind].meaning)}
        </button>
      ))}
      {hasOpposed && (
        <p>
          <span class="position-sample position-opposed">
            <KindMark kind="REJECTED" />
          </span>{" "}
          {matrix.opposed(meaning)}
        </p>
      )}
      {hasFolded && (
        <p>
          <span class="matrix-below">
            <KindMark kind="REAFFIRMED" />
          </span>{" "}
          {matrix.framed(meaning)}
        </p>
      )}
    </fieldset>
  );
}
