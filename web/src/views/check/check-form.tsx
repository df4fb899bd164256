import { useEffect, useRef, useState } from "preact/hooks";
import { useEditionAsked } from "../../address/scope.js";
import { ComparableSourcesDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { type Choice, toggled } from "../../parts/choices.js";
import { Chooser } from "../../parts/chooser.js";
import { titled } from "../../parts/naming.js";
import { neighbour } from "../../parts/order.js";
import { useFocusAgain } from "../../parts/use-focus-again.js";

/** As many characters as the API looks for at once, in code points. */
const MOST = 5_000;

interface CheckFormProps {
  readonly words: string;
  readonly sources: readonly string[];
  onCheck(words: string, sources: readonly string[]): void;
}

/** Takes the words, and the sources to look in. */
export function CheckForm({ words, sources, onCheck }: CheckFormProps) {
  const [draft, setDraft] = useState(words);
  // Back and forward change them, too.
  useEffect(() => setDraft(words), [words]);
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
      <label for="words-to-check">Words to check</label>
      <textarea
        id="words-to-check"
        rows={4}
        value={draft}
        aria-describedby="words-counted"
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <p id="words-counted" class="hint">
        {count > MOST
          ? `${count.toLocaleString("en")} characters: at most ${MOST.toLocaleString("en")} can be checked at once.`
          : "Other quotation marks, dashes, blanks and capitals are told apart from other words."}
      </p>
      <SourceChoice sources={sources} onChange={(next) => onCheck(draft, next)} />
      <button type="submit" aria-disabled={isIdle}>
        Check
      </button>
    </form>
  );
}

interface SourceChoiceProps {
  readonly sources: readonly string[];
  onChange(sources: readonly string[]): void;
}

function SourceChoice({ sources, onChange }: SourceChoiceProps) {
  const choices = useSources();
  const place = useRef<HTMLDivElement>(null);
  const focusAgain = useFocusAgain(place, sources.join());
  const titleOf = (source: string): string =>
    choices.find(({ reference }) => reference === source)?.named.name ?? source;
  return (
    <div ref={place} class="check-sources" tabIndex={-1}>
      {choices.length > 1 && (
        <Chooser
          label="Only in these sources"
          placeholder={sources.length === 0 ? "All sources" : "Add another"}
          choices={choices}
          chosen={sources}
          onToggle={(source) => onChange(toggled(sources, source))}
        />
      )}
      {sources.map((source) => (
        <button
          key={source}
          type="button"
          aria-label={`Remove ${titleOf(source)}`}
          onClick={() => {
            const next = neighbour(sources, source);
            focusAgain(next && `Remove ${titleOf(next)}`);
            onChange(toggled(sources, source));
          }}
        >
          {titleOf(source)} ×
        </button>
      ))}
    </div>
  );
}

function useSources(): Choice[] {
  const answer = useAnswer({ document: ComparableSourcesDocument, variables: useEditionAsked() });
  const sources = answer.state === "answered" ? (answer.data.edition?.sources ?? []) : [];
  return sources.map((source) => ({
    reference: source.slug,
    named: titled(source),
    formerly: source.formerSlugs,
  }));
}
