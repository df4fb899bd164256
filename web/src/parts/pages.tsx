import { useWords } from "../messages/worded.js";
import "../styles/pages.css";

interface PagesProps {
  /** Which page is shown, from 1. */
  readonly page: number;
  readonly of: number;
  addressOf(page: number): string;
  /** Called when the reader goes to another page. */
  onTurn?(): void;
}

/** The ways to the page before and the page after; where there is none, the way stays, so that the focus does. */
export function Pages({ page, of, addressOf, onTurn }: PagesProps) {
  const { paging } = useWords();
  if (of <= 1) return null;
  const way = (to: number, words: string) => {
    const isThere = to >= 1 && to <= of;
    return (
      <a href={addressOf(isThere ? to : page)} aria-disabled={!isThere} onClick={isThere ? onTurn : undefined}>
        {words}
      </a>
    );
  };
  return (
    <nav class="pages" aria-label={paging.label}>
      {way(page - 1, paging.before)}
      <span>{paging.at(page, of)}</span>
      {way(page + 1, paging.next)}
    </nav>
  );
}
