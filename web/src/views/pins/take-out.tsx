import { useState } from "preact/hooks";
import { useLastingLinks } from "../../address/scope.js";
import { csvOf } from "../../frame/table.js";
import { Download, textFile } from "../../frame/toolbar.js";
import { useNames } from "../../parts/names.js";
import { stanceKey } from "../../parts/stance-key.js";
import { bibtexOf } from "./bibtex.js";
import { markdownOf } from "./markdown.js";
import type { Pinned } from "./pinned.js";
import { sheetTable } from "./sheet-table.js";

interface TakeOutProps {
  readonly title: string;
  readonly pinned: readonly Pinned[];
  /** Whether all that is on the sheet has come: until then nothing is taken along. */
  readonly isWhole: boolean;
}

/** Ways out of a sheet: its address, a text, a table, citations, paper. */
export function TakeOut({ title, pinned, isWhole }: TakeOutProps) {
  const nameOf = useNames();
  const lasting = useLastingLinks();
  const pageOf: Parameters<typeof markdownOf>[0]["pageOf"] = ({ edition }, stance) =>
    new URL(lasting(`/stances/${stanceKey(stance)}`, edition.corpus.slug, edition), location.origin).toString();
  const name = title.replace(/[^\p{L}\p{N}().-]+/gu, " ").trim();
  return (
    <fieldset class="toolbar" aria-label="Take it along" disabled={!isWhole}>
      <CopyAddress />
      <Download
        name={`${name}.md`}
        make={async () =>
          textFile(await markdownOf({ title, pinned, address: location.href, nameOf, pageOf }), "text/markdown")
        }
      />
      <Download name={`${name}.csv`} make={async () => textFile(await csvOf(sheetTable(pinned, nameOf)), "text/csv")} />
      <Download name={`${name}.bib`} make={async () => textFile(await bibtexOf(pinned), "application/x-bibtex")} />
      <button type="button" onClick={() => print()}>
        Print
      </button>
    </fieldset>
  );
}

function CopyAddress() {
  const [outcome, setOutcome] = useState("");
  const copy = () =>
    // Without a secure connection there is no clipboard.
    (navigator.clipboard?.writeText(location.href) ?? Promise.reject()).then(
      () => setOutcome("Copied."),
      () => setOutcome("The browser does not let it be copied: take it from the address bar."),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        Copy the address
      </button>
      <span role="status">{outcome}</span>
    </>
  );
}
