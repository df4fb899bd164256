/** Light or dark, or as the reader's system has it. */
export type Theme = "auto" | "light" | "dark";

/** What the reader chose last. It is theirs, not the view's, so it does not stand in the address. */
export function themeKept(): Theme {
  try {
    const kept = localStorage.getItem("theme");
    return kept === "light" || kept === "dark" ? kept : "auto";
  } catch {
    // The reader's browser keeps nothing for sites.
    return "auto";
  }
}

/** Applies a theme, and keeps it for the next visit; index.html applies it before the page is drawn. */
export function keepTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    if (theme === "auto") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // It holds for this visit.
  }
}
