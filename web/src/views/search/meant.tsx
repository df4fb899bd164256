import { useLinks } from "../../address/scope.js";

interface WordsProps {
  readonly words: readonly string[];
}

/** What of a question was not looked for. */
export function LeftOut({ words }: WordsProps) {
  return words.length === 0 ? null : <p class="left-out">Not looked for: {words.join(", ")}.</p>;
}

/** Words of the corpus near to those that stand in none of its texts, each a search. */
export function Meant({ words }: WordsProps) {
  const link = useLinks();
  if (words.length === 0) return null;
  return (
    <p class="meant">
      Words of this corpus that are near:{" "}
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && ", "}
          <a href={link("/search", { q: word })}>{word}</a>
        </span>
      ))}
    </p>
  );
}
