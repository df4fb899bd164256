import type { ComponentChildren } from "preact";
import { useAddress } from "../../address/use-address.js";
import { inLanguage } from "../../messages/tags.js";
import { useWords } from "../../messages/worded.js";
import { readingForm } from "./address.js";
import type { MarkedPiece } from "./lit.js";
import "./marked.css";

interface MarkedProps {
  readonly number: number;
  readonly pieces: readonly MarkedPiece[];
}

/** The id of what rests on a paragraph, in the list beside it: marks refer to it. */
export function restingId(number: number, key: string): string {
  return `p${number}-${key.replace(/[^\w-]/g, "_")}`;
}

interface MarkedTextProps extends MarkedProps {
  readonly text: string;
  readonly language: string;
  readonly isBare: boolean;
}

/** The text of a paragraph, each stretch marked on which something rests. */
export function MarkedText({ number, pieces, text, language, isBare }: MarkedTextProps) {
  if (isBare)
    return (
      <p class="words" {...inLanguage(language)}>
        {text}
      </p>
    );
  const points = Array.from(text);
  return (
    <p class="words" {...inLanguage(language)} onKeyDown={moveAlong}>
      {pieces.map((piece) => {
        const words = points.slice(piece.start, piece.end).join("");
        return (
          <MarkedStretch key={piece.start} {...{ number, piece, pieces }}>
            {words}
          </MarkedStretch>
        );
      })}
    </p>
  );
}

interface BarProps extends MarkedProps {
  /** How far the paragraph is known to reach. */
  readonly length: number;
  /** That of the longest, which fills the width. */
  readonly longest: number;
}

/** A paragraph whose text is not at hand: a bar to scale, with the stretches on which something rests. */
export function Bar({ number, pieces, length, longest }: BarProps) {
  const { reading } = useWords();
  return (
    <>
      <p class="bar" style={{ width: `${(100 * length) / Math.max(1, longest)}%` }} onKeyDown={moveAlong}>
        {pieces.map((piece) => (
          <span key={piece.start} class="stretch" style={{ flexGrow: piece.end - piece.start }}>
            <MarkedStretch {...{ number, piece, pieces }}>
              <span class="unseen">{reading.charactersTo(piece.start, piece.end)}</span>
            </MarkedStretch>
          </span>
        ))}
      </p>
      <p class="reach">{length > 0 ? reading.reachesTo(length) : reading.reachUnknown}</p>
    </>
  );
}

interface StretchProps extends MarkedProps {
  readonly piece: MarkedPiece;
  readonly children: ComponentChildren;
}

/** Words on which something rests, as a mark that names all of it; others as they are. */
function MarkedStretch({ number, piece, pieces, children }: StretchProps) {
  const { linkTo } = useAddress(readingForm);
  const { resting, start, isChosen, isLit } = piece;
  if (resting.length === 0) return <>{children}</>;
  // One stop of the tabulator for each paragraph: arrows lead from mark to mark.
  const stop = pieces.find((one) => one.isChosen) ?? pieces.find((one) => one.resting.length > 0);
  return (
    <mark
      class={`${resting.length > 1 ? "often" : "once"} ${kindClass(piece)}${isLit ? " lit" : ""}`}
      aria-details={resting.map(({ key }) => restingId(number, key)).join(" ")}
    >
      <a
        href={linkTo({ at: isChosen ? undefined : { paragraph: number, start }, on: "" })}
        aria-current={isChosen ? "true" : undefined}
        tabIndex={piece === stop ? 0 : -1}
      >
        {children}
      </a>
    </mark>
  );
}

/** The class that colours the line below words on which one kind alone rests. */
function kindClass({ resting }: MarkedPiece): string {
  const kinds = new Set(resting.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? `line-${kind.toLowerCase()}` : "line-several";
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Leads the focus from mark to mark of a paragraph. */
function moveAlong(event: KeyboardEvent): void {
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(event.currentTarget instanceof Element)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("mark a")];
  const at = links.findIndex((link) => link.matches(":focus"));
  if (at < 0) return;
  event.preventDefault();
  links[step(at, links.length - 1)]?.focus();
}
