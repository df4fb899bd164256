import { useLinks } from "../../address/scope.js";
import { between } from "../../messages/rich.js";
import { useWords } from "../../messages/worded.js";

interface WordsProps {
  readonly words: readonly string[];
}

/** What of a question was not looked for. */
export function LeftOut({ words }: WordsProps) {
  const { search, comma } = useWords();
  return words.length === 0 ? null : <p class="left-out">{search.leftOut(words.join(comma))}</p>;
}

/** Words of the corpus near to those that stand in none of its texts, each a search. */
export function Meant({ words }: WordsProps) {
  const link = useLinks();
  const { search, comma } = useWords();
  if (words.length === 0) return null;
  const links = words.map((word) => (
    <a key={word} href={link("/search", { q: word })}>
      {word}
    </a>
  ));
  return <p class="meant">{search.near(between(comma, links))}</p>;
}
