import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Language, useLinks, useScope } from "../address/scope.js";
import { ofExplorer } from "../address/service.js";
import { EditionChoice } from "./edition-choice.js";
import { PinsLink } from "./pins-link.js";
import { SearchBox } from "./search-box.js";
import { keepTheme, type Theme, themeKept } from "./theme.js";

const views = [
  { path: "", name: "Matrix" },
  { path: "/compare", name: "Compare" },
  { path: "/lineage", name: "Lineage" },
  { path: "/play", name: "Play" },
  { path: "/timeline", name: "Timeline" },
] as const;

/** The top of every page: the views, search, and what holds for all of them. */
export function Masthead() {
  return (
    <header class="masthead">
      <button type="button" class="skip" onClick={skipToView}>
        Skip to the view
      </button>
      <Brand />
      <Views />
      <SearchBox />
      <div class="settings">
        <PinsLink />
        <button type="button" onClick={openDataDoor}>
          Data
        </button>
        <EditionChoice />
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </header>
  );
}

function skipToView(): void {
  document.querySelector<HTMLElement>("main h1")?.focus();
}

/** Opens what the service has written below every view: the ways to the data itself. */
function openDataDoor(): void {
  const door = document.querySelector<HTMLDetailsElement>("#data details");
  if (door === null) return;
  door.open = true;
  door.querySelector("summary")?.focus();
}

function Brand() {
  const link = useLinks();
  return (
    <a class="brand" href={link("")}>
      Throughline
    </a>
  );
}

function Views() {
  const link = useLinks();
  const { path } = useLocation();
  return (
    <nav aria-label="Views">
      {views.map((view) => {
        const at = ofExplorer(view.path);
        const isHere = view.path === "" ? path === at : path.startsWith(at);
        return (
          <a key={view.path} href={link(view.path)} aria-current={isHere ? "page" : undefined}>
            {view.name}
          </a>
        );
      })}
    </nav>
  );
}

const languages: readonly { readonly language: Language; readonly word: string; readonly label: string }[] = [
  { language: "en", word: "EN", label: "Names in English" },
  { language: "zh", word: "中", label: "Names in Chinese" },
  { language: "both", word: "EN 中", label: "Names in both languages" },
];

function LanguageChoice() {
  const { state, change } = useScope();
  return (
    <fieldset class="choice" aria-label="Language of names">
      {languages.map(({ language, word, label }) => (
        <button
          key={language}
          type="button"
          aria-label={`${word}: ${label}`}
          title={label}
          aria-pressed={state.language === language}
          onClick={() => change({ language })}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}

const themes: readonly { readonly theme: Theme; readonly word: string }[] = [
  { theme: "auto", word: "Auto" },
  { theme: "light", word: "Light" },
  { theme: "dark", word: "Dark" },
];

function ThemeChoice() {
  const [theme, setTheme] = useState(themeKept);
  return (
    <select
      aria-label="Colours"
      value={theme}
      onChange={({ currentTarget }) => {
        const chosen = themes.find((one) => one.theme === currentTarget.value)?.theme ?? "auto";
        keepTheme(chosen);
        setTheme(chosen);
      }}
    >
      {themes.map((one) => (
        <option key={one.theme} value={one.theme}>
          {one.word}
        </option>
      ))}
    </select>
  );
}
