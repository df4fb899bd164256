import type { EditionStampFragment } from "../../api/generated/graphql.js";

/** From which other editions eras are, beside the one that every view names. */
export function OtherEditions({ others }: { readonly others: readonly EditionStampFragment[] }) {
  return others.map((edition) => (
    <p key={edition.digest} class="compare-note other-edition">
      {otherEditionLines(edition).join(" ")}
    </p>
  ));
}

/** The same in lines, as a caption has them. */
export function otherEditionLines({ corpus, number, digest, sources }: EditionStampFragment): string[] {
  const coded = sources.length === 1 ? "one source" : `${sources.length} sources`;
  return [
    `Beside it: ${corpus.title}, edition ${number}, coded from ${coded}.`,
    `Digest of that edition (SHA-256): ${digest}`,
  ];
}
