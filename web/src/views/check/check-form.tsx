import { useEffect, useState } from "preact/hooks";
import { useEditionAsked } from "../../address/scope.js";
import { ComparableSourcesDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { useWords } from "../../messages/worded.js";
import { namesIn } from "../../parts/choices.js";
import { titled } from "../../parts/naming.js";
import { SeveralChooser } from "../../parts/several-chooser.js";

/** As many characters as the API looks for at once, in code points. */
const MOST = 5_000;

interface CheckFormProps {
  readonly words: string;
  readonly sources: readonly string[];
  onCheck(words: string, sources: readonly string[]): void;
}

/** Takes the words, and the sources to look in. */
export function CheckForm({ words, sources, onCheck }: CheckFormProps) {
  const { check } = useWords();
  const [draft, setDraft] = useState(words);
  // Back and forward change them, too.
  useEffect(() => setDraft(words), [words]);
  const answer = useAnswer({ document: ComparableSourcesDocument, variables: useEditionAsked() });
  const choices = namesIn(answer, ({ edition }) => edition?.sources.map(titled));
  const count = Array.from(draft).length;
  const isIdle = draft.trim() === "" || count > MOST;
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isIdle) onCheck(draft, sources);
      }}
    >
      <label for="words-to-check">{check.words}</label>
      <textarea
        id="words-to-check"
        rows={4}
        value={draft}
        aria-describedby="words-counted"
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <p id="words-counted" class="hint">
        {count > MOST ? check.tooMany(count, MOST) : check.toldApart}
      </p>
      <SeveralChooser
        label={check.onlySources}
        all={check.allSources}
        choices={choices}
        chosen={sources}
        isOffered={choices.length > 1}
        onChange={(next) => onCheck(draft, next)}
      />
      <button type="submit" aria-disabled={isIdle}>
        {check.button}
      </button>
    </form>
  );
}
