import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { PinnedCellDocument } from "../../api/generated/graphql.js";
import { useAnswers } from "../../api/use-answers.js";
import { useHeadingOnArrival } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
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
  const words = useWords();
  const title = sheet.title || words.sheet.title;
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
          <p class="lead">{words.sheet.lead}</p>
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
  const to = (path: string) => (words: string) => <a href={link(path)}>{words}</a>;
  return <Nothing>{useWords().sheet.empty(to(""), to("/compare"))}</Nothing>;
}

interface OfAnotherProps {
  readonly sheet: Sheet;
  readonly kept: Sheet;
  onTake(): void;
}

/** Said on a sheet that is not the one that the reader pins to: somebody else's, or an earlier state of it. */
function OfAnother({ sheet, kept, onTake }: OfAnotherProps) {
  const link = useLinks();
  const words = useWords().sheet;
  const yours = (said: string) => <a href={link("/pins", sheetInAddress.write(kept))}>{said}</a>;
  return (
    <p class="of-another" role="status">
      {words.ofAnother(kept.pins.length > 0 ? yours : undefined, kept.pins.length)}
      {isWithinBounds(sheet) ? (
        <button type="button" onClick={onTake}>
          {words.goOn(kept.pins.length > 0)}
        </button>
      ) : (
        words.tooFull
      )}
    </p>
  );
}
