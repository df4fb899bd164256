import { useLocation } from "preact-iso";
import { EditionHere, useLinks } from "../address/scope.js";
import { written } from "../address/use-address.js";
import type { OldEdition } from "./use-old-edition.js";

/** Says that a view shows an edition that is not the current one, and leads to what has become of it since. */
export function OldEditionNote({ old }: { readonly old: OldEdition }) {
  const { path, query } = useLocation();
  return (
    <p class="old-edition" role="note">
      This is edition {old.number}; the current one is edition {old.current}.{" "}
      <a href={path + written({ ...query, edition: undefined })}>See this in edition {old.current}</a> ·{" "}
      <EditionHere.Provider value={{ corpus: old.corpus, edition: undefined }}>
        <Changes since={old.number} />
      </EditionHere.Provider>
    </p>
  );
}

function Changes({ since }: { readonly since: number }) {
  const link = useLinks();
  return <a href={link("/changes", { since: String(since) })}>What has changed since</a>;
}
