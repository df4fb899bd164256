import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useLinks } from "../address/scope.js";
import { ofExplorer } from "../address/service.js";
import { useWords } from "../messages/worded.js";
import { EditionChoice } from "./edition-choice.js";
import { LanguageChoice } from "./language-choice.js";
import { PinsLink } from "./pins-link.js";
import { SearchBox } from "./search-box.js";
import { keepTheme, type Theme, themeKept } from "./theme.js";

const views = [
  { path: "", name: "matrix" },
  { path: "/compare", name: "compare" },
  { path: "/lineage", name: "lineage" },
  { path: "/play", name: "play" },
  { path: "/timeline", name: "timeline" },
] as const;

/** The top of every page: the views, search, and what holds for all of them. */
export function Masthead() {
  const { frame } = useWords();
  return (
    <header class="masthead">
      <button type="button" class="skip" onClick={skipToView}>
        {frame.skip}
      </button>
      <Brand />
      <Views />
      <SearchBox />
      <div class="settings">
        <PinsLink />
        <button type="button" onClick={openDataDoor}>
          {frame.data}
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
  const { frame } = useWords();
  return (
    <nav aria-label={frame.views.label}>
      {views.map((view) => {
        const at = ofExplorer(view.path);
        const isHere = view.path === "" ? path === at : path.startsWith(at);
        return (
          <a key={view.path} href={link(view.path)} aria-current={isHere ? "page" : undefined}>
            {frame.views[view.name]}
          </a>
        );
      })}
    </nav>
  );
}

const themes: readonly Theme[] = ["auto", "light", "dark"];

function ThemeChoice() {
  const { colours } = useWords().frame;
  const [theme, setTheme] = useState(themeKept);
  return (
    <select
      aria-label={colours.label}
      value={theme}
      onChange={({ currentTarget }) => {
        const chosen = themes.find((one) => one === currentTarget.value) ?? "auto";
        keepTheme(chosen);
        setTheme(chosen);
      }}
    >
      {themes.map((one) => (
        <option key={one} value={one}>
          {colours[one]}
        </option>
      ))}
    </select>
  );
}
