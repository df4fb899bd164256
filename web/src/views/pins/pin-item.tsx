import { EditionHere } from "../../address/scope.js";
import type { Answer } from "../../api/use-answer.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { Name } from "../../parts/names.js";
import { mostOf, type Pin, pinKey, type Sheet } from "../../parts/sheet.js";
import { StanceWithWays } from "../../parts/stance-with-ways.js";
import { Failed, Loading } from "../../parts/states.js";
import { KeptField } from "./kept-field.js";
import { isPinned, type Pinned } from "./pinned.js";
import { silenceOf } from "./words.js";

interface PinItemProps {
  readonly pin: Pin | Pinned;
  /** How far it has come. */
  readonly answer: Answer<unknown>;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  withNote(note: string): Sheet;
  onChange(sheet: Sheet): void;
  /** Called with the beginning of the label of what was pressed: its number is another one afterwards. */
  onMove(by: number, label: string): void;
  onRemove(label: string): void;
}

/** One pin: what is noted, and what the source presents there. */
export function PinItem({ pin, answer, place, of, withNote, onChange, onMove, onRemove }: PinItemProps) {
  const words = useWords().sheet;
  const { corpus, edition } = pin.cell;
  return (
    <li class="pin">
      <EditionHere.Provider value={{ corpus, edition }}>
        <header>
          <h2>
            <span class="pin-place">{place}</span> <Heading pin={pin} />
          </h2>
          <div class="pin-buttons">
            <PinAction
              label={words.moveUp}
              place={place}
              sign="↑"
              isIdle={place === 1}
              onPress={(label) => onMove(-1, label)}
            />
            <PinAction
              label={words.moveDown}
              place={place}
              sign="↓"
              isIdle={place === of}
              onPress={(label) => onMove(1, label)}
            />
            <PinAction label={words.takeOff} place={place} sign="×" isIdle={false} onPress={onRemove} />
          </div>
        </header>
        <KeptField
          isLong
          label={words.noteOn(place)}
          words={pin.note}
          most={mostOf.note}
          withWords={withNote}
          onChange={onChange}
        />
        {pin.note !== "" && <p class="printed-note">{pin.note}</p>}
        <Presented pin={pin} answer={answer} />
      </EditionHere.Provider>
    </li>
  );
}

interface PinActionProps {
  readonly label: string;
  readonly place: number;
  readonly sign: string;
  /** At the end of the list: it stays, so that the focus does, and does nothing. */
  readonly isIdle: boolean;
  onPress(label: string): void;
}

function PinAction({ label, place, sign, isIdle, onPress }: PinActionProps) {
  return (
    <button
      type="button"
      aria-label={`${label} ${place}`}
      title={label}
      aria-disabled={isIdle}
      onClick={() => !isIdle && onPress(label)}
    >
      {sign}
    </button>
  );
}

function Heading({ pin }: Pick<PinItemProps, "pin">) {
  const { frame } = useWords();
  if (!isPinned(pin)) return <code>{pinKey(pin.cell)}</code>;
  return (
    <>
      <Name of={pin.principle} />
      <small>
        <Name of={pin.subject} /> ·{" "}
        <CorpusText>{frame.ofEdition(pin.edition.corpus.title, pin.edition.number)}</CorpusText>
      </small>
    </>
  );
}

function Presented({ pin, answer }: Pick<PinItemProps, "pin" | "answer">) {
  const { sheet } = useWords();
  if (answer.state === "loading") return <Loading />;
  if (answer.state === "failed") return <Failed failure={answer.failure} retry={answer.retry} />;
  if (!isPinned(pin)) return <p class="nothing">{sheet.notPublished}</p>;
  return <Stances of={pin} />;
}

function Stances({ of: pinned }: { readonly of: Pinned }) {
  const { stances, edition } = pinned;
  const words = useWords();
  if (stances.length === 0) return <p class="silence">{silenceOf(words, pinned)}</p>;
  return (
    <>
      {stances.map((stance) => (
        <div key={stance.id}>
          <StanceWithWays stance={stance} edition={edition} />
        </div>
      ))}
    </>
  );
}
