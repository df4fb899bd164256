import { lastingName } from "../../../src/edition/edition-name.js";
import { ofService } from "../address/service.js";
import type { EditionStampFragment, StanceDetailFragment } from "../api/generated/graphql.js";
import { stanceKey } from "./stance-key.js";

const formats = [
  { extension: "txt", words: "a sentence" },
  { extension: "bib", words: "BibTeX" },
  { extension: "ris", words: "RIS" },
  { extension: "csl.json", words: "CSL-JSON" },
] as const;

/** How to cite a stance: the service's own citations, which name edition, digest, source and paragraphs. */
export function StanceCitation(props: {
  readonly stance: StanceDetailFragment;
  readonly edition: EditionStampFragment;
}) {
  const { corpus } = props.edition;
  const edition = `/export/${corpus.slug}/${lastingName(props.edition)}`;
  const path = ofService(`${edition}/stances/${stanceKey(props.stance)}`);
  return (
    <p class="stance-citation">
      Cite it as{" "}
      {formats.map(({ extension, words }, index) => (
        <span key={extension}>
          {index > 0 && ", "}
          <a href={`${path}.${extension}`}>{words}</a>
        </span>
      ))}
    </p>
  );
}
