import { lastingName } from "../../../src/edition/edition-name.js";
import { ofService } from "../address/service.js";
import type { EditionStampFragment, StanceDetailFragment } from "../api/generated/graphql.js";
import { between } from "../messages/rich.js";
import { useWords } from "../messages/worded.js";
import { stanceKey } from "./stance-key.js";

/** How to cite a stance: the service's own citations, which name edition, digest, source and paragraphs. */
export function StanceCitation(props: {
  readonly stance: StanceDetailFragment;
  readonly edition: EditionStampFragment;
}) {
  const words = useWords();
  const { corpus } = props.edition;
  const edition = `/export/${corpus.slug}/${lastingName(props.edition)}`;
  const path = ofService(`${edition}/stances/${stanceKey(props.stance)}`);
  const formats = [
    { extension: "txt", name: words.evidence.aSentence },
    { extension: "bib", name: "BibTeX" },
    { extension: "ris", name: "RIS" },
    { extension: "csl.json", name: "CSL-JSON" },
  ];
  const links = formats.map(({ extension, name }) => (
    <a key={extension} href={`${path}.${extension}`}>
      {name}
    </a>
  ));
  return <p class="stance-citation">{words.evidence.citeAs(between(words.comma, links))}</p>;
}
