import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { PinnedCellDocument } from "../../api/generated/graphql.js";
import { useAnswers } from "../../api/use-answers.js";
import { useHeadingOnArrival } from "../../frame/view.js";
import { useKeptSheet } from "../../parts/kept-sheet.js";
import { isWithinBounds, type Sheet, sheetInAddress, textOf } from "../../parts/sheet.js";
import { Nothing } from "../../parts/states.js";
import { TitleField } from "./kept-field.js";
import { PinList } from "./pin-list.js";
import { askedOf, pinnedFrom, stancePages } from "./pinned.js";
import { TakeOut } from "./take-out.js";
import "./pins.css";

/** A sheet of pinned cells and readings, with what its reader notes: all of it stands in the address. */
export default function PinsView() {
  const { state: sheet, change: changeAddress } = useAddress(sheetInAddress);
  const { kept, keep } = useKeptSheet();
  const title = sheet.title || "Pinned passages";
  const heading = useHeadingOnArrival(title);
  useKeptWhereNoneIsNamed(sheet, kept);
  const isKept = textOf(sheet) === textOf(kept);
  const change = (next: Sheet): void => {
    changeAddress(next);
    // Another's sheet is changed in its address alone: what the reader pins stays as it is.
    if (isKept) keep(next);
  };
  const answers = useAnswers({
    document: PinnedCellDocument,
    variables: sheet.pins.map(({ cell }) => askedOf(cell)),
    paging: stancePages,
  });
  const isBusy = answers.some(({ state }) => state === "loading");
  const pins = sheet.pins.map((pin, index) => {
    const answer = answers[index];
    return answer?.state === "answered" ? (pinnedFrom(pin, answer.data) ?? pin) : pin;
  });
  return (
    <main class="page pins" aria-busy={isBusy}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {sheet.pins.length === 0 ? (
        <Empty />
      ) : (
        <>
          <p class="lead">
            What the sources present, pinned in an order of one's own. The address holds all of this sheet, each passage
            in the edition in which it was pinned: whoever opens it sees the same.
          </p>
          <TitleField sheet={sheet} onChange={change} />
          <TakeOut title={title} pins={pins} isBusy={isBusy} />
          {!isKept && <OfAnother sheet={sheet} kept={kept} onTake={() => keep(sheet)} />}
          <PinList title={sheet.title} pins={pins} answers={answers} onChange={change} />
        </>
      )}
    </main>
  );
}

/** The address without a sheet is that of the reader's own. */
function useKeptWhereNoneIsNamed(sheet: Sheet, kept: Sheet): void {
  const { query, route } = useLocation();
  const link = useLinks();
  const isNamed = query["pins"] !== undefined;
  useEffect(() => {
    if (!isNamed && sheet.pins.length === 0 && kept.pins.length > 0)
      route(link("/pins", sheetInAddress.write(kept)), true);
  }, [isNamed, sheet, kept]);
}

function Empty() {
  const link = useLinks();
  return (
    <Nothing>
      Nothing is pinned. Choose a cell of <a href={link("")}>the matrix</a> or of{" "}
      <a href={link("/compare")}>a comparison</a>, and press “Pin this cell”, or “Pin this reading” below one of its
      readings: they gather here, to be put in order, noted upon, handed on by this page's address, printed and cited.
    </Nothing>
  );
}

interface OfAnotherProps {
  readonly sheet: Sheet;
  readonly kept: Sheet;
  onTake(): void;
}

/** Said on a sheet that is not the one that the reader pins to: somebody else's, or an earlier state of it. */
function OfAnother({ sheet, kept, onTake }: OfAnotherProps) {
  const link = useLinks();
  return (
    <p class="of-another" role="status">
      What you pin does not go on this sheet
      {kept.pins.length > 0 && (
        <>
          , but on <a href={link("/pins", sheetInAddress.write(kept))}>yours, which holds {kept.pins.length}</a>
        </>
      )}
      .{" "}
      {isWithinBounds(sheet) ? (
        <button type="button" onClick={onTake}>
          {kept.pins.length > 0 ? "Go on with this one instead" : "Go on with this one"}
        </button>
      ) : (
        "This one is too full to go on with: shorten its notes, or take something off it."
      )}
    </p>
  );
}
