import { useLastingLinks } from "../../address/scope.js";
import { CopyButton } from "../../frame/copy-button.js";
import { fileName } from "../../frame/save.js";
import { csvOf } from "../../frame/table.js";
import { Download, textFile } from "../../frame/toolbar.js";
import { useNames } from "../../parts/names.js";
import { type Pin, pinKey } from "../../parts/sheet.js";
import { stanceKey } from "../../parts/stance-key.js";
import { bibtexOf } from "./bibtex.js";
import { markdownOf } from "./markdown.js";
import { isPinned, type Pinned } from "./pinned.js";
import { sheetTable } from "./sheet-table.js";

interface TakeOutProps {
  readonly title: string;
  /** All that are on the sheet, with what is known of each. */
  readonly pins: readonly (Pin | Pinned)[];
  /** Whether some of it is still on its way: until then nothing is taken along. */
  readonly isBusy: boolean;
}

/** Ways out of a sheet: its address, a text, a table, citations, paper. */
export function TakeOut({ title, pins, isBusy }: TakeOutProps) {
  const nameOf = useNames();
  const lasting = useLastingLinks();
  const pageOf: Parameters<typeof markdownOf>[0]["pageOf"] = ({ edition }, stance) =>
    new URL(lasting(`/stances/${stanceKey(stance)}`, edition.corpus.slug, edition), location.origin).toString();
  const name = fileName(title);
  return (
    <>
      <fieldset class="toolbar" aria-label="Take it along" disabled={isBusy}>
        <CopyButton label="Copy the address" text={() => location.href} otherwise="take it from the address bar" />
        <Download
          name={`${name}.md`}
          make={async () =>
            textFile(await markdownOf({ title, pins, address: location.href, nameOf, pageOf }), "text/markdown")
          }
        />
        <Download name={`${name}.csv`} make={async () => textFile(await csvOf(sheetTable(pins, nameOf)), "text/csv")} />
        <Download name={`${name}.bib`} make={async () => textFile(await bibtexOf(pins), "application/x-bibtex")} />
        <button type="button" onClick={() => print()}>
          Print
        </button>
      </fieldset>
      {!isBusy && <Missing pins={pins} />}
    </>
  );
}

/** Names what no file holds, by the places on the sheet. */
function Missing({ pins }: Pick<TakeOutProps, "pins">) {
  const missing = pins.flatMap((pin, index) => (isPinned(pin) ? [] : [{ place: index + 1, key: pinKey(pin.cell) }]));
  if (missing.length === 0) return null;
  return (
    <p class="missing-pins" role="status">
      Files go without what this service does not give:{" "}
      {missing.map(({ place, key }, index) => (
        <span key={key}>
          {index > 0 && ", "}
          {place} <code>{key}</code>
        </span>
      ))}
      .
    </p>
  );
}
