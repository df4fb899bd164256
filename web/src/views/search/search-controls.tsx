import { useEffect, useState } from "preact/hooks";
import { useAddress } from "../../address/use-address.js";
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
  const [words, setWords] = useState(state.q);
  // Back and forward, and the box in the masthead, change what is looked for too.
  useEffect(() => setWords(state.q), [state.q]);
  return (
    <search aria-label="Search this corpus">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: words.trim(), ...fromTheTop });
        }}
      >
        <label class="unseen" for="search-words">
          Words to look for
        </label>
        <input
          id="search-words"
          type="search"
          value={words}
          maxLength={1_000}
          autocomplete="off"
          placeholder="Words, names, 不结盟 …"
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}

function Types() {
  const { state, change } = useAddress(searchForm);
  return (
    <fieldset class="types">
      <legend>Look in</legend>
      <button
        type="button"
        aria-pressed={state.types.length === 0}
        onClick={() => change({ types: [], ...fromTheTop })}
      >
        Everything
      </button>
      {searchTypes.map(({ type, words }) => {
        const isChosen = state.types.includes(type);
        const without = state.types.filter((other) => other !== type);
        return (
          <button
            key={type}
            type="button"
            aria-pressed={isChosen}
            onClick={() => change({ types: isChosen ? without : [...without, type], ...fromTheTop })}
          >
            {words}
          </button>
        );
      })}
    </fieldset>
  );
}
