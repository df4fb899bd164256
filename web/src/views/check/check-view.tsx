import { useState } from "preact/hooks";
import { formOf, list, text } from "../../address/parameters.js";
import { ROOM_IN_ADDRESS } from "../../address/room.js";
import { useEditionAsked } from "../../address/scope.js";
import { useAddress, written } from "../../address/use-address.js";
import { CheckQuoteDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { CheckForm } from "./check-form.js";
import { checkTable } from "./check-table.js";
import { CheckedWords } from "./checked-words.js";
import "./check.css";

interface CheckState {
  readonly q: string;
  /** Slugs of the sources that are looked through; none: all of them. */
  readonly sources: readonly string[];
}

const checkForm = formOf<CheckState>({ q: text, sources: { ...list, name: "in" } });

/** Words that somebody quotes, held against what the sources print. */
export default function CheckView() {
  const { state, change } = useAddress(checkForm);
  const [long, setLong] = useState("");
  const words = state.q || long;
  const check = (given: string, sources: readonly string[]): void => {
    const isLong = written(checkForm.write({ q: given, sources })).length > ROOM_IN_ADDRESS;
    setLong(isLong ? given : "");
    change({ q: isLong ? "" : given, sources });
  };
  const variables = {
    ...useEditionAsked(),
    text: words,
    sources: state.sources.length > 0 ? [...state.sources] : null,
  };
  const asked = words.trim() === "" ? undefined : { document: CheckQuoteDocument, variables };
  const answer = useAnswer(asked);
  const said = useWords();
  return (
    <View
      title={said.check.title}
      lead={said.check.lead}
      controls={
        <>
          <CheckForm words={words} sources={state.sources} onCheck={check} />
          {asked && state.q === "" && (
            <p class="hint" role="status">
              {said.check.tooLong}
            </p>
          )}
        </>
      }
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => ({
        title: said.check.taken,
        picture: undefined,
        table: () => checkTable(said, edition.checkQuote),
      })}
    >
      {({ edition }) => <CheckedWords check={edition.checkQuote} />}
    </View>
  );
}
