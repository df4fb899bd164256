import { type ComponentChildren, Fragment } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useEditionAsked } from "../address/scope.js";
import { type StanceFilter, StancesBehindDocument, type StancesBehindQuery } from "../api/generated/graphql.js";
import { longList } from "../api/pages.js";
import { useAnswer } from "../api/use-answer.js";
import { useWords } from "../messages/worded.js";
import { More } from "./more.js";
import { PinReading } from "./pin-button.js";
import { StanceWithWays } from "./stance-with-ways.js";
import { Failed, Loading } from "./states.js";
import { useShownList } from "./use-shown-list.js";
import "../styles/panel.css";

interface PanelProps {
  readonly heading: ComponentChildren;
  /** Called when the reader closes the panel; the focus goes back to where it was. */
  onClose(): void;
  readonly children: ComponentChildren;
}

/** A panel beside the picture, which stays usable: opened with the focus in it, closed with Escape. */
export function Panel({ heading, onClose, children }: PanelProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the page: only then does the focus go back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.show();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="panel"
      aria-labelledby="panel-heading"
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <header>
        <h2 id="panel-heading">{heading}</h2>
        <button type="button" class="close" onClick={onClose}>
          {words.evidence.close}
        </button>
      </header>
      <div class="panel-body">{children}</div>
    </dialog>
  );
}

interface StancesFoundProps {
  /** Which stances: 25 of them at first, and more when the reader asks. */
  readonly filter: StanceFilter;
  /** What to say when the source takes no such stance. */
  readonly silence?: string;
}

interface StancesPanelProps extends StancesFoundProps {
  readonly heading: ComponentChildren;
  onClose(): void;
}

/** The evidence behind a cell, a point or a list item, opened beside the picture. */
export function StancesPanel({ heading, onClose, ...found }: StancesPanelProps) {
  return (
    <Panel heading={heading} onClose={onClose}>
      <StancesFound {...found} />
    </Panel>
  );
}

/** The stances of the edition at hand, or of the one that `EditionHere` names: a panel may hold those of several. */
export function StancesFound({ filter, silence }: StancesFoundProps) {
  const edition = useEditionAsked();
  const answer = useAnswer({ document: StancesBehindDocument, variables: { ...edition, filter } });
  return (
    <>
      {answer.state === "loading" && <Loading />}
      {answer.state === "failed" && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.state === "answered" && <Stances of={answer.data.edition} filter={filter} silence={silence} />}
    </>
  );
}

type EditionFound = NonNullable<StancesBehindQuery["edition"]>;

function Stances(props: {
  readonly of: EditionFound | null;
  readonly filter: StanceFilter;
  readonly silence: string | undefined;
}) {
  const words = useWords();
  const { of: edition, filter, silence = words.evidence.silentHere } = props;
  if (edition === null || edition.stances.totalCount === 0)
    return <p class="silence">{words.together(silence, words.silence)}</p>;
  return <StanceList edition={edition} filter={filter} />;
}

/** As many as one page of the operation holds. */
const STEP = 25;

function StanceList({ edition, filter }: { readonly edition: EditionFound; readonly filter: StanceFilter }) {
  const [wanted, want] = useState(STEP);
  const asked = { document: StancesBehindDocument, variables: { filter } };
  const list = useShownList(
    longList(edition.stances, edition, asked, ({ stances }) => stances),
    wanted,
  );
  return (
    <>
      {list.items.map((stance) => (
        <Fragment key={stance.id}>
          <StanceWithWays stance={stance} edition={edition} />
          <PinReading stance={stance} edition={edition} />
        </Fragment>
      ))}
      <More list={list} step={STEP} onMore={want} />
    </>
  );
}
