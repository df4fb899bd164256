import { useRef } from "preact/hooks";
import type { ShownList } from "../api/use-long-list.js";
import { useWords } from "../messages/worded.js";
import type { Words } from "../messages/words.js";
import { useOnPaper } from "./paper.js";
import { MOST_SHOWN, nextShown } from "./shown-items.js";
import "../styles/more.css";

/** A longer list grows step by step: nobody wants thousands at once. */
const MANY = 500;
const STEP = 100;

interface MoreProps<Item> {
  readonly list: ShownList<Item>;
  /** False: there may be others that were not counted, of which the list has none. */
  readonly isCounted?: boolean;
  /** By how many the list grows; otherwise to its end, if that is not too far. */
  readonly step?: number;
  /** Called with how many the reader wants to see. */
  onMore(count: number): void;
}

/** How much of a list is shown, and the way to more of it. */
export function More<Item>(props: MoreProps<Item>) {
  const { list, isCounted = true, onMore } = props;
  const { items, total, state, retry } = list;
  const step = props.step ?? (total <= MANY ? total : STEP);
  const words = useWords();
  const isOnPaper = useOnPaper();
  const place = useRef<HTMLDivElement>(null);
  const wasFolded = useRef(false);
  const isShort = items.length < total;
  if (isShort) wasFolded.current = true;
  if (!wasFolded.current) return null;
  const next = nextShown(items.length, total, step);
  return (
    <div class={isShort ? "more" : "more all-there"} ref={place} tabIndex={-1}>
      <span role="status">
        {state === "loading" && !isOnPaper ? words.states.loading : saidOf(words, list, isCounted)}
        {isShort && next === undefined && ` ${words.more.end(MOST_SHOWN)}`}
      </span>
      {state === "failed" && (
        <button type="button" onClick={retry}>
          {words.states.tryAgain}
        </button>
      )}
      {state === "there" && next !== undefined && (
        <button
          type="button"
          onClick={() => {
            // The button may go; whoever uses the keyboard stays where it was.
            place.current?.focus();
            onMore(next);
          }}
        >
          {next === total && isCounted ? words.more.all(total) : words.more.some(next - items.length)}
        </button>
      )}
    </div>
  );
}

function saidOf({ more }: Words, { items, total, state }: ShownList<unknown>, isCounted: boolean): string {
  if (state === "failed") return more.notLoaded(items.length, total, isCounted);
  return items.length < total || !isCounted ? more.shown(items.length, total, isCounted) : more.allShown(total);
}
