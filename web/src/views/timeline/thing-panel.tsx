import type { ComponentChildren } from "preact";
import { dateIn } from "../../../../src/chronology/date-words.js";
import { useLinks } from "../../address/scope.js";
import type { Answer } from "../../api/use-answer.js";
import { useWords } from "../../messages/worded.js";
import { EntityLink, type Thing as Linked } from "../../parts/links.js";
import type { Named } from "../../parts/naming.js";
import { Panel } from "../../parts/stances-panel.js";
import { Failed, Loading, Nothing } from "../../parts/states.js";
import type { ThingType } from "./things.js";

interface ThingPanelProps<Data, Detail> {
  readonly answer: Answer<Data>;
  /** Undefined or null: the edition has no such thing. */
  detailOf(data: Data): Detail | null | undefined;
  readonly type: ThingType;
  heading(detail: Detail): ComponentChildren;
  /** The path of its own page. */
  readonly page: string;
  onClose(): void;
  children(detail: Detail): ComponentChildren;
}

/** What the corpus holds about a thing, beside the picture. */
export function ThingPanel<Data, Detail>(props: ThingPanelProps<Data, Detail>) {
  const { answer, detailOf, type, heading, page, onClose, children } = props;
  const link = useLinks();
  const { timeline } = useWords();
  const detail = answer.state === "answered" ? detailOf(answer.data) : undefined;
  return (
    <Panel heading={detail ? heading(detail) : timeline.types[type].one} onClose={onClose}>
      {answer.state === "loading" && <Loading />}
      {answer.state === "failed" && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.state === "answered" && !detail && <Nothing>{timeline.nothingNamed}</Nothing>}
      {detail && (
        <>
          {children(detail)}
          <p>
            <a href={link(page)}>{timeline.toPage[type]}</a>
          </p>
        </>
      )}
    </Panel>
  );
}

/** A date in words, and as the corpus holds it. */
export function When({ word, date }: { readonly word: string; readonly date: string | null }) {
  const { comma, dates } = useWords();
  return (
    <p class="tied">
      {word}
      {date !== null && (
        <>
          {comma}
          {dateIn(dates, date)} <code>{date}</code>
        </>
      )}
    </p>
  );
}

interface TiedProps {
  readonly title: string;
  readonly to: Linked;
  readonly things: readonly (Named & { readonly slug: string })[];
}

/** What a thing is tied to, each with a way to its page; nothing where there is none. */
export function Tied({ title, to, things }: TiedProps) {
  if (things.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="timeline-tied">
        {things.map((thing) => (
          <li key={thing.slug}>
            <EntityLink to={to} of={thing} />
          </li>
        ))}
      </ul>
    </>
  );
}
