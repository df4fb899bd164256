import type { AnyVariables } from "@urql/core";
import { useState } from "preact/hooks";
import { useLinks, usePermanentAddress } from "../address/scope.js";
import { ofService } from "../address/service.js";
import { AskFailed } from "../api/client.js";
import type { Asked } from "../api/use-answer.js";
import { useWords } from "../messages/worded.js";
import { printWhole } from "../parts/paper.js";
import { altOf, captionLines, citation } from "./caption.js";
import { CopyButton } from "./copy-button.js";
import { type Picture, svgOf } from "./picture.js";
import { pngOf } from "./png.js";
import { fileName, save } from "./save.js";
import { Share } from "./share.js";
import { csvOf } from "./table.js";
import type { Takeaways } from "./takeaways.js";

/** Ways on from a view: its query in GraphiQL, downloads, a citation, print. */
export function Toolbar<Data, Variables extends AnyVariables>(props: {
  readonly asked: Asked<Data, Variables>;
  readonly takeaways: Takeaways | undefined;
  /** Whether what is seen still answers an earlier question: then it is not to be taken along under this address. */
  readonly isOutdated: boolean;
}) {
  const { toolbar } = useWords().frame;
  return (
    <fieldset class="toolbar" aria-label={toolbar.label} disabled={props.isOutdated}>
      <a href={graphiqlAddress(props.asked)}>{toolbar.graphiql}</a>
      {props.takeaways && <Downloads {...props.takeaways} />}
      <button type="button" onClick={printWhole}>
        {toolbar.print}
      </button>
    </fieldset>
  );
}

/** Where GraphiQL opens with the very query and variables of a view. */
export function graphiqlAddress<Data, Variables extends AnyVariables>({
  document,
  variables,
}: Asked<Data, Variables>): string {
  const query = document.trim();
  return ofService(`/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`);
}

function Downloads({ title, edition, permanent: pinned, handout, picture, hasFigure, table }: Takeaways) {
  const words = useWords();
  const link = useLinks();
  const permanent = usePermanentAddress()(edition.corpus.slug, edition, pinned);
  const name = fileName(`${title} (${edition.corpus.slug} ${edition.number})`);
  const drawn = (draw: () => Picture) => svgOf(draw(), captionLines(words, title, edition, permanent));
  const files: readonly File[] = [
    { ending: "csv", make: async () => textFile(await csvOf(await table()), "text/csv") },
    ...(picture
      ? [
          { ending: "svg", make: async () => textFile(await drawn(picture), "image/svg+xml") },
          { ending: "png", make: async () => pngOf(await drawn(picture)) },
        ]
      : []),
  ];
  return (
    <>
      {files.map(({ ending, make }) => (
        <Download key={ending} name={`${name}.${ending}`} make={make} />
      ))}
      {handout && <a href={link("/compare", handout)}>{words.frame.toolbar.handout}</a>}
      {hasFigure && <Share title={title} alt={altOf(words, title, edition)} permanent={permanent} />}
      <Cite text={citation(words, title, edition, permanent, new Date())} />
    </>
  );
}

interface File {
  readonly ending: string;
  make(): Promise<Blob>;
}

/** A button that makes a file and hands it over, or says why it could not. */
export function Download({ name, make }: { readonly name: string; make(): Promise<Blob> }) {
  const words = useWords();
  const [trouble, setTrouble] = useState("");
  const download = () =>
    make()
      .then((content) => save(name, content))
      .then(() => setTrouble(""))
      .catch((error: unknown) => {
        if (error instanceof AskFailed) setTrouble(words.failures[error.failure.reason].title);
        else setTrouble(error instanceof Error ? error.message : words.frame.toolbar.notMade);
      });
  return (
    <>
      <button type="button" onClick={download}>
        {name.slice(name.lastIndexOf(".") + 1).toUpperCase()}
      </button>
      {trouble && <span role="alert">{trouble}</span>}
    </>
  );
}

export function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

function Cite({ text }: { readonly text: string }) {
  const { toolbar } = useWords().frame;
  return (
    <details class="cite">
      <summary>{toolbar.cite}</summary>
      <div class="cite-text popover">
        <p>{text}</p>
        <CopyButton label={toolbar.copyCitation} text={() => text} otherwise={toolbar.selectText} />
      </div>
    </details>
  );
}
