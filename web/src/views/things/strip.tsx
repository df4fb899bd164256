import { dateIn } from "../../../../src/chronology/date-words.js";
import type { PrincipleDetailFragment } from "../../api/generated/graphql.js";
import type { Picture } from "../../frame/picture.js";
import { useWords } from "../../messages/worded.js";
import type { Words } from "../../messages/words.js";
import { EvidenceButton } from "../../parts/evidence-button.js";
import { DrawnKindMark, KindMark } from "../../parts/kinds.js";
import { EntityLink } from "../../parts/links.js";
import { stanceKey } from "../../parts/stance-key.js";
import { inOrder } from "../../parts/stance-kinds.js";
import look from "./strip.css?raw";
import { CELL, layStrip, type StripCell, type StripStep } from "./strip-layout.js";

type Step = PrincipleDetailFragment["lineage"][number];

interface StripProps {
  readonly steps: readonly Step[];
  readonly principle: { readonly slug: string };
  /** Called with the key of the stance whose mark was pressed. */
  onOpen(key: string): void;
}

/** All eras side by side with what each did with the principle. */
export function Strip({ steps, principle, onOpen }: StripProps) {
  const words = useWords();
  return (
    <ol class="strip">
      {steps.map(({ era, kinds: taken }) => (
        <li key={era.slug} class={taken.length === 0 ? "silent" : undefined}>
          <span class="period">{dateIn(words.dates, era.period)}</span>
          <EntityLink to="eras" of={era} />
          <span class="marks">
            {taken.length === 0 && (
              <>
                <span aria-hidden="true">·</span>
                <span class="unseen">{words.pages.silent}</span>
              </>
            )}
            {inOrder(taken).map((kind) => (
              <EvidenceButton
                key={kind}
                title={words.kinds[kind].word}
                onOpen={() => onOpen(stanceKey({ era, principle, kind }))}
              >
                <KindMark kind={kind} />
                <span class="unseen">{words.kinds[kind].word}</span>
              </EvidenceButton>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The strip as a picture, with the word beside each mark. */
export function stripPicture(words: Words, steps: readonly StripStep[]): Picture {
  const { width, height, cells } = layStrip(steps);
  return {
    width,
    height,
    styles: [look],
    content: cells.map((cell) => <DrawnCell key={`${cell.x} ${cell.y}`} cell={cell} kinds={words.kinds} />),
  };
}

interface DrawnCellProps {
  readonly cell: StripCell;
  readonly kinds: Words["kinds"];
}

function DrawnCell({ cell: { x, y, isSilent, period, name, marks }, kinds }: DrawnCellProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <line class={isSilent ? "strip-silent" : "strip-attested"} x2={CELL - 8} />
      {period.map((line) => (
        <text key={line.y} class="strip-period" y={line.y}>
          {line.text}
        </text>
      ))}
      {name.map((line) => (
        <text key={line.y} class="strip-name" y={line.y}>
          {line.text}
        </text>
      ))}
      {marks.map(({ kind, y: top }) => (
        <g key={kind} class="strip-mark">
          <DrawnKindMark kind={kind} x={0} y={top} size={13} />
          <text x={19} y={top + 11}>
            {kinds[kind].word}
          </text>
        </g>
      ))}
    </g>
  );
}
