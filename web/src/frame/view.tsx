import type { AnyVariables } from "@urql/core";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Query } from "../address/parameters.js";
import { useLinks, usePermanentAddress } from "../address/scope.js";
import { ofExplorer } from "../address/service.js";
import type { EditionStampFragment } from "../api/generated/graphql.js";
import { type Answer, type Asked, shownOf } from "../api/use-answer.js";
import { between } from "../messages/rich.js";
import { useWords } from "../messages/worded.js";
import { CorpusText } from "../parts/corpus-text.js";
import { Failed, Loading, Nothing } from "../parts/states.js";
import { OldEditionNote } from "./old-edition-note.js";
import type { Takeaways } from "./takeaways.js";
import { Toolbar } from "./toolbar.js";
import { useOldEdition } from "./use-old-edition.js";

/** What every operation of a view asks for: the edition, with its stamp; null when there is no such corpus or edition. */
export interface WithEdition {
  readonly edition: EditionStampFragment | null;
}

interface ViewProps<Data extends WithEdition, Variables extends AnyVariables> {
  /** The heading, and the title of the window. */
  readonly title: string;
  /** The heading where it is more than plain text: a name in another language. */
  readonly heading?: ComponentChildren;
  /** Where the view stands among others, above the heading. */
  readonly trail?: ComponentChildren;
  /** A sentence on what is seen; names may stand in it as they are shown. */
  readonly lead?: ComponentChildren;
  /** What the reader chooses by, above the picture: it stays while an answer is on its way. */
  readonly controls?: ComponentChildren;
  /** Whether more than the answer is still on its way that stands above it: until then nothing stands there that would have to move. */
  readonly isOpening?: boolean;
  /** What the view asks, or undefined as long as the reader has to choose first. */
  readonly asked: Asked<Data, Variables> | undefined;
  readonly answer: Answer<Data>;
  /** Said when the service refuses the question, in the place of the service's own words. */
  readonly refused?: ComponentChildren;
  /** What can be taken along; undefined where the answer holds nothing. */
  takeaways(data: Data & { readonly edition: EditionStampFragment }): Omit<Takeaways, "edition"> | undefined;
  /** Draws the answer. */
  children(data: Data & { readonly edition: EditionStampFragment }): ComponentChildren;
}

/** A view: heading, controls, what can be taken along, and its picture, or why there is none. */
export function View<Data extends WithEdition, Variables extends AnyVariables>(props: ViewProps<Data, Variables>) {
  const { title, heading = title, trail, lead, controls, asked, refused, takeaways, children } = props;
  const { isKnown, old } = useOldEdition();
  const answer = toldOnce(isKnown && !props.isOpening, props.answer);
  const headingPlace = useHeadingOnArrival(title);
  const shown = shownOf(answer);
  const edition = shown?.edition;
  const whole = shown && edition ? { ...shown, edition } : undefined;
  const taken = whole && takeaways(whole);
  // Until there is an answer, nothing stands below the heading that would have to move as it grows.
  const below = answer.state === "loading" && whole === undefined ? undefined : asked;
  return (
    <main class="page" aria-busy={asked !== undefined && answer.state === "loading"}>
      {trail}
      <h1 ref={headingPlace} tabIndex={-1}>
        {heading}
      </h1>
      <Above isKnown={isKnown} old={old} lead={lead} title={title} printed={taken?.title}>
        {controls}
      </Above>
      {below && (
        <Toolbar
          asked={below}
          takeaways={taken && whole && { ...taken, edition: whole.edition }}
          isOutdated={answer.state !== "answered"}
        />
      )}
      {(asked || !isKnown) && answer.state === "loading" && <Loading />}
      <Trouble answer={answer} refused={refused} />
      {shown?.edition === null && <NoEdition />}
      {whole && <div class={answer.state === "loading" ? "view outdated" : "view"}>{children(whole)}</div>}
      {whole && <EditionLine edition={whole.edition} permanent={taken?.permanent} />}
    </main>
  );
}

/** Nothing is shown before it is known what stands above it. */
function toldOnce<Data>(isKnown: boolean, answer: Answer<Data>): Answer<Data> {
  return isKnown ? answer : { state: "loading", before: undefined };
}

interface AboveProps extends ReturnType<typeof useOldEdition> {
  readonly lead: ComponentChildren;
  readonly title: string;
  /** What is seen, in a few words, for those who do not see what it was chosen by. */
  readonly printed: string | undefined;
  readonly children: ComponentChildren;
}

/** What stands between the heading and what is seen: also that the edition is not the current one, once that is known. */
function Above({ isKnown, old, lead, title, printed, children }: AboveProps) {
  return (
    <>
      {printed && printed !== title && <p class="on-paper">{printed}</p>}
      {lead && <p class="lead">{lead}</p>}
      {old && <OldEditionNote old={old} />}
      {isKnown && children}
    </>
  );
}

/** Why there is no answer, in the view's own words where it has some for a question that is refused. */
function Trouble<Data>({ answer, refused }: { readonly answer: Answer<Data>; readonly refused: ComponentChildren }) {
  if (answer.state !== "failed") return null;
  if (answer.failure.reason === "refused" && refused !== undefined) return <>{refused}</>;
  return <Failed failure={answer.failure} retry={answer.retry} />;
}

/** Moves the focus to the heading when the reader comes from another view, so that it is read out, and names the window. */
export function useHeadingOnArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { path } = useLocation();
  useEffect(() => {
    document.title = `${title} · Throughline`;
  }, [title]);
  useEffect(() => {
    // Whoever chooses by a list, arrow by arrow, is not done with it yet.
    const isChoosing = document.activeElement instanceof HTMLSelectElement;
    if (lastPath !== undefined && lastPath !== path && !isChoosing) heading.current?.focus();
    lastPath = path;
  }, [path]);
  return heading;
}

/** The path of the view that was seen before; undefined when the page has just been loaded. */
let lastPath: string | undefined;

function NoEdition() {
  return (
    <Nothing>
      {useWords().frame.noEdition((words) => (
        <a href={ofExplorer("")}>{words}</a>
      ))}
    </Nothing>
  );
}

interface EditionLineProps {
  readonly permanent: Query | undefined;
  readonly edition: EditionStampFragment;
}

function EditionLine({ edition, permanent }: EditionLineProps) {
  const { corpus, number, digest, sources } = edition;
  const link = useLinks();
  const address = usePermanentAddress()(corpus.slug, edition, permanent);
  const { frame, semicolon } = useWords();
  return (
    <p class="edition-line">
      {frame.editionLine({
        corpus: <CorpusText>{corpus.title}</CorpusText>,
        edition: number,
        coded: (words) => <a href={link("/sources")}>{words}</a>,
        sources: between(
          semicolon,
          sources.map(({ title }) => <CorpusText key={title}>{title}</CorpusText>),
        ),
        digest: <code>{digest}</code>,
      })}
      <span class="on-paper"> {address}</span>
    </p>
  );
}
