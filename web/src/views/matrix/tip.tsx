import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { KindWord } from "../../parts/kinds.js";
import { Name, useNames } from "../../parts/names.js";
import { placeOf } from "../../parts/places.js";
import type { Doctrine, Stance } from "./doctrine.js";
import type { Row } from "./rows.js";
import "./tip.css";

/** How many stances of folded principles are told before the rest is counted. */
const MOST_BELOW = 3;

interface TipProps {
  readonly doctrine: Doctrine;
  readonly rows: readonly Row[];
  readonly empty: string;
  /** The cell that it tells of. */
  readonly pointed: HTMLElement | undefined;
}

/** What a cell stands for, in the source's sense: shown beside the cell that is pointed at or has the focus, and read out. */
export function Tip({ doctrine, rows, empty, pointed }: TipProps) {
  const words = useWords();
  const { row: index = 0, column = 0 } = placeOf(pointed ?? null) ?? {};
  const row = rows[index];
  const era = doctrine.eras[column];
  const cell = row?.cells[column];
  const isThere = pointed?.isConnected === true && row !== undefined && era !== undefined && cell !== undefined;
  return (
    <div class="matrix-tip popover" role="status" style={isThere ? beside(pointed) : {}}>
      {isThere && (
        <>
          {/* The cell's own name says this much when it gets the focus. */}
          <p class="matrix-tip-where" aria-hidden="true">
            <Name of={row.principle} /> · <Name of={era} />
          </p>
          {cell.own.length === 0 && <p>{words.sentence(empty)}</p>}
          {cell.own.map(({ kind, summary }) => (
            <p key={kind}>
              <KindWord kind={kind} /> <CorpusText>{summary}</CorpusText>
            </p>
          ))}
          <Below doctrine={doctrine} stances={cell.below} />
        </>
      )}
    </div>
  );
}

function Below({ doctrine, stances }: { readonly doctrine: Doctrine; readonly stances: readonly Stance[] }) {
  const words = useWords();
  const nameIn = useNames();
  const nameOf = (slug: string) => {
    const principle = doctrine.principle(slug);
    return principle === undefined ? slug : nameIn(principle);
  };
  if (stances.length === 0) return null;
  return (
    <>
      <p class="matrix-tip-where">{words.matrix.foldedBelow}</p>
      {stances.slice(0, MOST_BELOW).map(({ kind, principle, summary }) => (
        <p key={`${principle.slug} ${kind}`}>
          <KindWord kind={kind} /> <i>{nameOf(principle.slug) + words.colon.trimEnd()}</i>{" "}
          <CorpusText>{summary}</CorpusText>
        </p>
      ))}
      {stances.length > MOST_BELOW && <p>{words.matrix.andMore(stances.length - MOST_BELOW)}</p>}
    </>
  );
}

/** Below a cell, or above one near the bottom of the screen; it touches the cell, so that the pointer can go to it. */
function beside(cell: HTMLElement): Record<string, string> {
  const frame = cell.closest(".matrix-frame")?.getBoundingClientRect();
  if (frame === undefined) return {};
  const { top, bottom, left, right } = cell.getBoundingClientRect();
  const pixels = (length: number) => `${Math.max(0, length)}px`;
  const isLow = top > innerHeight * 0.65;
  const isLeft = left + right < frame.left + frame.right;
  return {
    [isLow ? "--bottom" : "--top"]: pixels(isLow ? frame.bottom - top : bottom - frame.top),
    [isLeft ? "--left" : "--right"]: pixels(isLeft ? left - frame.left : frame.right - right),
  };
}
