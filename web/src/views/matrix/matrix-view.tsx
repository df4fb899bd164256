import { useMemo } from "preact/hooks";
import { useEditionAsked, useScope } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { followed } from "../../api/followed.js";
import { MatrixDocument, type MatrixQuery, type MatrixQueryVariables } from "../../api/generated/graphql.js";
import { type Paging, useAnswer } from "../../api/use-answer.js";
import { View } from "../../frame/view.js";
import { matrixInAddress } from "./address.js";
import { DrawnMatrix } from "./drawn-matrix.js";
import { takeaways } from "./takeaways.js";
import "./matrix.css";

const paging: Paging<MatrixQuery, MatrixQueryVariables> = followed(
  ["eras", "erasAfter"],
  ["principles", "principlesAfter"],
  ["leaders", "leadersAfter"],
);

/** Eras across, principles down, and how each era takes each principle: the way into a doctrine. */
export default function MatrixView() {
  const { state, change } = useAddress(matrixInAddress);
  const { language } = useScope().state;
  const edition = useEditionAsked();
  const asked = useMemo(() => ({ document: MatrixDocument, variables: edition }), [edition]);
  const answer = useAnswer(asked, paging);
  return (
    <View
      title="See a doctrine move through its eras"
      lead="How each era treats each principle, as the source presents it. Choose a cell for its passages; in an empty one the source is silent, which is no proof of abandonment."
      asked={asked}
      answer={answer}
      takeaways={(data) => takeaways(data.edition, state, language)}
    >
      {(data) => <DrawnMatrix edition={data.edition} state={state} change={change} />}
    </View>
  );
}
