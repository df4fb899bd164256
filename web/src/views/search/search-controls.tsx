import { useEffect, useState } from "preact/hooks";
import { useAddress } from "../../address/use-address.js";
import { useWords } from "../../messages/worded.js";
import { fromTheTop, searchForm, searchTypes } from "./address.js";

/** What is looked for, and where. */
export function SearchControls() {
  return (
    <div class="controls search-controls">
      <Words />
      <Types />
    </div>
  );
}

function Words() {
  const { state, change } = useAddress(searchForm);
  const { search } = useWords();
  const [words, setWords] = useState(state.q);
  // Back and forward, and the box in the masthead, change what is looked for too.
  useEffect(() => setWords(state.q), [state.q]);
  return (
    <search aria-label={search.here}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: words.trim(), ...fromTheTop });
        }}
      >
        <label class="unseen" for="search-words">
          {search.words}
        </label>
        <input
          id="search-words"
          type="search"
          value={words}
          maxLength={1_000}
          autocomplete="off"
          placeholder={search.placeholder}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button type="submit">{search.button}</button>
      </form>
    </search>
  );
}

function Types() {
  const { state, change } = useAddress(searchForm);
  const { search } = useWords();
  return (
    <fieldset class="types">
      <legend>{search.lookIn}</legend>
      <button
        type="button"
        aria-pressed={state.types.length === 0}
        onClick={() => change({ types: [], ...fromTheTop })}
      >
        {search.everything}
      </button>
      {searchTypes.map((type) => {
        const isChosen = state.types.includes(type);
        const without = state.types.filter((other) => other !== type);
        return (
          <button
            key={type}
            type="button"
            aria-pressed={isChosen}
            onClick={() => change({ types: isChosen ? without : [...without, type], ...fromTheTop })}
          >
            {search.types[type]}
          </button>
        );
      })}
    </fieldset>
  );
}
