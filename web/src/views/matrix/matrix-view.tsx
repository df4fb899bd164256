import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { useEditionAsked } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { FrontDocument, type FrontQuery, type MatrixQuery } from "../../api/generated/graphql.js";
import { type Answer, shownOf, useAnswer } from "../../api/use-answer.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { useNames } from "../../parts/names.js";
import { Failed } from "../../parts/states.js";
import { useDoctrine } from "../../parts/use-doctrine.js";
import { useMedia } from "../../parts/use-media.js";
import { type MatrixState, matrixInAddress } from "./address.js";
import { doctrineOf, ofFinding } from "./doctrine.js";
import { DrawnMatrix } from "./drawn-matrix.js";
import { Facts, type Front, Opening } from "./front/opening.js";
import { PlayedEras } from "./front/played-eras.js";
import { rowsOf } from "./rows.js";
import { takeaways } from "./takeaways.js";
import "./matrix.css";

/** As wide as a phone, on which a matrix is not looked over. */
const PHONE = "(max-width: 600px)";

/** The front page: what the corpus is and what is found in it; then eras across, principles down, and how each era takes each principle. */
export default function MatrixView() {
  const { state, change } = useAddress(matrixInAddress);
  const words = useWords();
  const nameOf = useNames();
  const edition = useEditionAsked();
  const { asked, answer: matrix } = useDoctrine();
  const opening = useAnswer(useMemo(() => ({ document: FrontDocument, variables: edition }), [edition]));
  const told = shownOf(opening);
  const front = told?.edition ?? undefined;
  const answer = useNarrowed(together(matrix, opening), front, state);
  const seen = useSeen(answer, state);
  const isOnPhone = useMedia(PHONE);
  // Whoever comes for a finding comes for its rows.
  const played = isOnPhone && state.finding === "" ? shownOf(matrix)?.edition : undefined;
  const isOpening =
    (opening.state === "loading" && told === undefined) ||
    (isOnPhone && matrix.state === "loading" && matrix.before === undefined);
  return (
    <View
      title={front?.corpus.title ?? words.matrix.title}
      heading={front && <CorpusText>{front.corpus.title}</CorpusText>}
      lead={front && <Facts of={front} />}
      controls={
        !isOpening && (
          <>
            {/* Where the matrix did not come either, that is said in its place, once. */}
            {opening.state === "failed" && matrix.state !== "failed" && (
              <Failed failure={opening.failure} retry={opening.retry} />
            )}
            <Introduction told={told}>{played && <PlayedEras edition={played} />}</Introduction>
          </>
        )
      }
      asked={asked}
      answer={answer}
      takeaways={() => (seen ? takeaways(words, nameOf, seen, front?.findings, state) : undefined)}
    >
      {({ edition }) => seen && <DrawnMatrix {...seen} edition={edition} front={front} state={state} change={change} />}
    </View>
  );
}

/** What is found in the corpus, and what the matrix below shows. */
function Introduction({
  told,
  children,
}: {
  readonly told: FrontQuery | undefined;
  readonly children: ComponentChildren;
}) {
  const { matrix } = useWords();
  return (
    <>
      {told?.edition && <Opening front={told.edition} corpora={told.corpora} />}
      {children}
      <h2>{matrix.heading}</h2>
      <p class="lead">{matrix.lead}</p>
    </>
  );
}

/** The matrix, drawn once it is known what is told with it; where neither came, both are asked for again. */
function together(matrix: Answer<MatrixQuery>, opening: Answer<FrontQuery>): Answer<MatrixQuery> {
  if (opening.state === "loading") return { state: "loading", before: opening.before && shownOf(matrix) };
  if (opening.state !== "failed" || matrix.state !== "failed") return matrix;
  const retry = () => {
    matrix.retry();
    opening.retry();
  };
  return { ...matrix, retry };
}

/** The answer with the principles of the chosen finding alone; whole where none is chosen, or the edition has no such finding. */
function useNarrowed(
  answer: Answer<MatrixQuery>,
  front: Front | undefined,
  { finding }: MatrixState,
): Answer<MatrixQuery> {
  const findings = front?.findings;
  const narrowed = useMemo(() => {
    const data = shownOf(answer);
    return data?.edition ? { edition: ofFinding(data.edition, findings, finding) } : data;
  }, [answer, findings, finding]);
  if (narrowed === undefined || answer.state === "failed") return answer;
  return answer.state === "loading" ? { state: "loading", before: narrowed } : { state: "answered", data: narrowed };
}

/** The doctrine of an answer and the rows that the reader has chosen of it, found once for whatever shows them. */
function useSeen(answer: Answer<MatrixQuery>, state: MatrixState) {
  const edition = shownOf(answer)?.edition;
  const doctrine = useMemo(() => edition && doctrineOf(edition), [edition]);
  // Opening a cell changes nothing of the rows.
  const chosen = JSON.stringify(matrixInAddress.write({ ...state, cell: "" }));
  return useMemo(() => doctrine && { doctrine, rows: rowsOf(doctrine, state) }, [doctrine, chosen]);
}
