import { useLastingLinks } from "../../address/scope.js";
import { CopyButton } from "../../frame/copy-button.js";
import { fileName } from "../../frame/save.js";
import { csvOf } from "../../frame/table.js";
import { Download, textFile } from "../../frame/toolbar.js";
import { between } from "../../messages/rich.js";
import { useWords } from "../../messages/worded.js";
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
  const words = useWords();
  const { sheet, frame } = words;
  const lasting = useLastingLinks();
  const pageOf: Parameters<typeof markdownOf>[0]["pageOf"] = ({ edition }, stance) =>
    new URL(lasting(`/stances/${stanceKey(stance)}`, edition.corpus.slug, edition), location.origin).toString();
  const name = fileName(title);
  return (
    <>
      <fieldset class="toolbar" aria-label={frame.toolbar.label} disabled={isBusy}>
        <CopyButton label={sheet.copyAddress} text={() => location.href} otherwise={sheet.fromAddressBar} />
        <Download
          name={`${name}.md`}
          make={async () =>
            textFile(await markdownOf({ words, title, pins, address: location.href, nameOf, pageOf }), "text/markdown")
          }
        />
        <Download
          name={`${name}.csv`}
          make={async () => textFile(await csvOf(sheetTable(words, pins, nameOf)), "text/csv")}
        />
        <Download
          name={`${name}.bib`}
          make={async () => textFile(await bibtexOf(words, pins), "application/x-bibtex")}
        />
        <button type="button" onClick={() => print()}>
          {frame.toolbar.print}
        </button>
      </fieldset>
      {!isBusy && <Missing pins={pins} />}
    </>
  );
}

/** Names what no file holds, by the places on the sheet. */
function Missing({ pins }: Pick<TakeOutProps, "pins">) {
  const missing = pins.flatMap((pin, index) => (isPinned(pin) ? [] : [{ place: index + 1, key: pinKey(pin.cell) }]));
  const { sheet, comma } = useWords();
  if (missing.length === 0) return null;
  const named = missing.map(({ place, key }) => (
    <span key={key}>
      {place} <code>{key}</code>
    </span>
  ));
  return (
    <p class="missing-pins" role="status">
      {sheet.missingIn(between(comma, named))}
    </p>
  );
}
