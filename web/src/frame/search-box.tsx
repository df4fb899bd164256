import { useEffect, useId, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useLinks } from "../address/scope.js";
import { pathOf } from "../parts/hits.js";
import { optionId, Suggestions } from "./suggestions.js";
import { useChosen } from "./use-chosen.js";
import { useSuggestions } from "./use-suggestions.js";
import "../styles/search-box.css";

/**
 * Search from every page, with suggestions while one types: a combobox as in the ARIA Authoring Practices. Enter goes to
 * the suggestion that is chosen, or to all results.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SearchBox() {
  const { route } = useLocation();
  const link = useLinks();
  const { typed, isOpen, type, setOpen } = useTyped();
  const found = useSuggestions(isOpen ? typed : "");
  const { place, step } = useChosen(found);
  const listId = useId();
  const active = place === undefined ? undefined : found[place];

  function go(path: string, query = {}): void {
    setOpen(false);
    route(link(path, query));
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The keys are an input method's, by which Chinese is written.
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      setOpen(true);
      step(event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
    } else if (event.key === "Escape" && found.length > 0) {
      // A second Escape empties the box, as in every search box.
      setOpen(false);
      event.preventDefault();
    }
  }

  return (
    <search class="search-box" aria-label="Quick search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (active) go(pathOf(active));
          else if (typed.trim() !== "") go("/search", { q: typed.trim() });
        }}
      >
        <input
          type="search"
          // biome-ignore lint/a11y/noRedundantRoles: without a datalist, which this is not, an input is no combobox by itself.
          role="combobox"
          list={undefined}
          aria-label="Search the corpus"
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={place === undefined ? undefined : optionId(listId, place)}
          placeholder="Search"
          autocomplete="off"
          maxLength={1_000}
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
      </form>
      <Suggestions id={listId} found={found} chosen={place} onChoose={(thing) => go(pathOf(thing))} />
    </search>
  );
}

/** What stands in the box, and whether suggestions may stand below it. Another page starts with what it looks for, if it does. */
function useTyped() {
  const { path, query } = useLocation();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const asked = path === "/explore/search" ? (query["q"] ?? "") : "";
  useEffect(() => {
    setTyped(asked);
    setOpen(false);
  }, [asked, path]);
  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
  };
  return { typed, isOpen, type, setOpen };
}
