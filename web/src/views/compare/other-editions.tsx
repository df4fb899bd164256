import type { EditionStampFragment } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import type { Words } from "../../messages/words.js";

/** From which other editions eras are, beside the one that every view names. */
export function OtherEditions({ others }: { readonly others: readonly EditionStampFragment[] }) {
  const words = useWords();
  return others.map((edition) => (
    <p key={edition.digest} class="compare-note other-edition">
      {otherEditionLines(words, edition).join(" ")}
    </p>
  ));
}

/** The same in lines, as a caption has them. */
export function otherEditionLines(
  { compare: { otherEdition } }: Words,
  { corpus, number, digest, sources }: EditionStampFragment,
): string[] {
  return [otherEdition.of(corpus.title, number, sources.length), otherEdition.digest(digest)];
}
