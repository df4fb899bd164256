import { lastingName } from "../../../src/edition/edition-name.js";
import type { EditionStampFragment, StanceDetailFragment } from "../api/generated/graphql.js";
import { useWords } from "../messages/worded.js";
import { useKeptSheet } from "./kept-sheet.js";
import { type Cell, isRoomFor, pinKey, withToggled } from "./sheet.js";
import "../styles/pin-button.css";

interface PinButtonProps {
  readonly cell: Cell;
  /** What is pinned: "this cell". */
  readonly what: string;
  /** Whether that is heard alone, where it is to be seen from where the button stands. */
  readonly isShort?: boolean;
}

/** Puts a cell or a reading on the reader's sheet, or takes it off. */
export function PinButton({ cell, what, isShort = false }: PinButtonProps) {
  const words = useWords();
  const { kept, keep } = useKeptSheet();
  const isPinned = kept.pins.some((pin) => pinKey(pin.cell) === pinKey(cell));
  const next = withToggled(kept, cell);
  const isFull = !isRoomFor(next, kept);
  return (
    <button
      type="button"
      class="pin-button"
      aria-pressed={isPinned}
      aria-disabled={isFull}
      title={isFull ? words.pins.full : undefined}
      onClick={() => !isFull && keep(next)}
    >
      <span aria-hidden="true">{isPinned ? "◆" : "◇"}</span>{" "}
      {words.pins.pin(<span class={isShort ? "unseen" : undefined}>{what}</span>)}
    </button>
  );
}

interface PinReadingProps {
  readonly stance: StanceDetailFragment;
  readonly edition: EditionStampFragment;
}

/** Puts one stance on the reader's sheet. */
export function PinReading({ stance: { era, principle, kind }, edition }: PinReadingProps) {
  const place = { corpus: edition.corpus.slug, edition: lastingName(edition), of: "era", subject: era.slug } as const;
  return <PinButton cell={{ ...place, principle: principle.slug, kind }} what={useWords().pins.thisReading} />;
}
