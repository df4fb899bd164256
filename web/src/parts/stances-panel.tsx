import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useEditionAsked } from "../address/scope.js";
import { type StanceFilter, StancesBehindDocument } from "../api/generated/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { StanceItem } from "./evidence.js";
import { Failed, Loading } from "./states.js";
import "../styles/panel.css";

interface PanelProps {
  readonly heading: ComponentChildren;
  /** Called when the reader closes the panel; the focus goes back to where it was. */
  onClose(): void;
  readonly children: ComponentChildren;
}

/** A panel beside the picture, which stays usable: opened with the focus in it, closed with Escape. */
export function Panel({ heading, onClose, children }: PanelProps) {
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
          Close
        </button>
      </header>
      <div class="panel-body">{children}</div>
    </dialog>
  );
}

interface StancesPanelProps {
  readonly heading: ComponentChildren;
  /** Which stances; all of them are shown, up to 25, and how many more there are. */
  readonly filter: StanceFilter;
  /** What to say when the source takes no such stance. */
  readonly silence?: string;
  onClose(): void;
}

/** The evidence behind a cell, a point or a list item, opened beside the picture. */
export function StancesPanel({ heading, filter, silence = "The source is silent here.", onClose }: StancesPanelProps) {
  const edition = useEditionAsked();
  const answer = useAnswer({ document: StancesBehindDocument, variables: { ...edition, filter } });
  return (
    <Panel heading={heading} onClose={onClose}>
      {answer.state === "loading" && <Loading />}
      {answer.state === "failed" && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.state === "answered" && <Stances of={answer.data.edition?.stances} silence={silence} />}
    </Panel>
  );
}

type StancesOf = Parameters<typeof StanceItem>[0]["stance"];

function Stances(props: {
  readonly of: { readonly nodes: readonly StancesOf[]; readonly totalCount: number } | undefined;
  readonly silence: string;
}) {
  const { nodes = [], totalCount = 0 } = props.of ?? {};
  if (nodes.length === 0) return <p class="silence">{props.silence} Silence is no proof of abandonment.</p>;
  return (
    <>
      {nodes.map((stance) => (
        <StanceItem key={stance.id} stance={stance} />
      ))}
      {totalCount > nodes.length && <p>And {totalCount - nodes.length} more: the principle's page has them all.</p>}
    </>
  );
}
