import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useLinks } from "../address/scope.js";
import { ofExplorer } from "../address/service.js";
import { useWords } from "../messages/worded.js";
import { Listbox, useCombobox } from "../parts/combobox.js";
import { calledIn, pathOf } from "../parts/hits.js";
import { useNames } from "../parts/names.js";
import { useSuggestions } from "./use-suggestions.js";

/** Search from every page, with suggestions while one types. Enter goes to the one at hand, or to all results. */
export function SearchBox() {
  const { route } = useLocation();
  const link = useLinks();
  const nameOf = useNames();
  const words = useWords();
  const { search } = words.frame;
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
    <search class="search-box" aria-label={search.label}>
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
          aria-label={search.input}
          placeholder={search.placeholder}
          maxLength={1_000}
        />
      </form>
      <Listbox of={box} label={search.suggestions}>
        {(one) => (
          <>
            <span class="suggestion">{typeof one === "string" ? one : calledIn(one, nameOf)}</span>
            <span class="option-note">
              {typeof one === "string" ? search.thisWord : words.things[one.__typename].one}
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
