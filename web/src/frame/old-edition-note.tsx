import { useLocation } from "preact-iso";
import { EditionHere, useLinks } from "../address/scope.js";
import { written } from "../address/use-address.js";
import { useWords } from "../messages/worded.js";
import type { OldEdition } from "./use-old-edition.js";

/** Says that a view shows an edition that is not the current one, and leads to what has become of it since. */
export function OldEditionNote({ old }: { readonly old: OldEdition }) {
  const { path, query } = useLocation();
  const { frame } = useWords();
  return (
    <p class="old-edition" role="note">
      {frame.oldEdition({
        shown: old.number,
        current: old.current,
        here: (words) => <a href={path + written({ ...query, edition: undefined })}>{words}</a>,
        changes: (words) => (
          <EditionHere.Provider value={{ corpus: old.corpus, edition: undefined }}>
            <Changes since={old.number}>{words}</Changes>
          </EditionHere.Provider>
        ),
      })}
    </p>
  );
}

function Changes({ since, children }: { readonly since: number; readonly children: string }) {
  const link = useLinks();
  return <a href={link("/changes", { since: String(since) })}>{children}</a>;
}
