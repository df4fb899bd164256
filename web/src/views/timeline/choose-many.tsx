import { useRef, useState } from "preact/hooks";
import "./choose-many.css";

interface ChooseManyProps {
  readonly label: string;
  /** What is shown while nothing is chosen: everything, in a word. */
  readonly all: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** More choices than this are looked for by writing some of their name. */
const MANY = 12;

/** Chooses any number of things from a list that opens below; none chosen means all. */
export function ChooseMany({ label, all, choices, chosen, onChange }: ChooseManyProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [looked, setLooked] = useState("");
  const close = () => details.current?.removeAttribute("open");
  const known = new Set(choices.map(({ value }) => value));
  // What the address names and the corpus has not can be taken away here.
  const offered = [...chosen.filter((value) => !known.has(value)).map((value) => ({ value, name: value })), ...choices];
  const found = offered.filter(({ name }) => name.toLowerCase().includes(looked.trim().toLowerCase()));
  return (
    <details
      ref={details}
      class="choose-many"
      onKeyDown={({ key }) => {
        if (key !== "Escape") return;
        close();
        details.current?.querySelector("summary")?.focus();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary>
        <span class="choose-many-label">{label}</span> {chosen.length === 0 ? all : `${chosen.length} chosen`}
      </summary>
      <fieldset aria-label={label}>
        {choices.length > MANY && (
          <input
            type="search"
            aria-label={`Look for ${label.toLowerCase()}`}
            placeholder="Look for…"
            value={looked}
            onInput={({ currentTarget }) => setLooked(currentTarget.value)}
          />
        )}
        <button type="button" aria-disabled={chosen.length === 0} onClick={() => chosen.length > 0 && onChange([])}>
          {all}
        </button>
        <div class="choose-many-list">
          {found.map(({ value, name }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />{" "}
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
