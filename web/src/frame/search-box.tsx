import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useLinks } from "../address/scope.js";
import { ofExplorer } from "../address/service.js";
import { Listbox, useCombobox } from "../parts/combobox.js";
import { calledIn, pathOf } from "../parts/hits.js";
import { useNames } from "../parts/names.js";
import { things } from "../parts/things.js";
import { useSuggestions } from "./use-suggestions.js";

/** Search from every page, with suggestions while one types. Enter goes to the one at hand, or to all results. */
export function SearchBox() {
  const { route } = useLocation();
  const link = useLinks();
  const nameOf = useNames();
  const { typed, isTyping, type } = useTyped();
  const box = useCombobox({
    typed,
    onType: type,
    options: useSuggestions(isTyping ? typed : ""),
    keyOf: (one) => (typeof one === "string" ? one : pathOf(one)),
    startsAtFirst: false,
    onChoose: (one) => (typeof one === "string" ? go("/search", { q: one }) : go(pathOf(one))),
  });

  function go(path: string, query = {}): void {
    box.setOpen(false);
    route(link(path, query));
  }

  return (
    <search class="search-box" aria-label="Quick search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== "") go("/search", { q: typed.trim() });
        }}
      >
        <input
          {...box.input}
          list={undefined}
          type="search"
          aria-label="Search the corpus"
          placeholder="Search"
          maxLength={1_000}
        />
      </form>
      <Listbox of={box} label="Suggestions">
        {(one) => (
          <>
            <span class="suggestion">{typeof one === "string" ? one : calledIn(one, nameOf)}</span>
            <span class="option-note">
              {typeof one === "string" ? "look for this word" : things[one.__typename].word}
            </span>
          </>
        )}
      </Listbox>
    </search>
  );
}

/** What stands in the box, and whether the reader has typed it. Another page starts with what it looks for, if it does. */
function useTyped() {
  const { path, query } = useLocation();
  const asked = path === ofExplorer("/search") ? (query["q"] ?? "") : "";
  const [{ typed, isTyping }, set] = useState({ typed: asked, isTyping: false });
  useEffect(() => set({ typed: asked, isTyping: false }), [asked, path]);
  return { typed, isTyping, type: (text: string) => set({ typed: text, isTyping: true }) };
}
