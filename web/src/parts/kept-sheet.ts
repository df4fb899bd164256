import { useEffect, useState } from "preact/hooks";
import { type Sheet, sheetOf, textOf } from "./sheet.js";

const NAME = "pins";

/** The sheet that the reader pins to, where the browser did not keep it: it keeps nothing for sites, or has no room left. */
let ofThisVisit: string | undefined;
const watching = new Set<() => void>();

function keptText(): string {
  try {
    return ofThisVisit ?? localStorage.getItem(NAME) ?? "";
  } catch {
    return "";
  }
}

function keep(sheet: Sheet): void {
  const text = textOf(sheet);
  try {
    if (text === "") localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, text);
    ofThisVisit = undefined;
  } catch {
    ofThisVisit = text;
  }
  for (const seen of watching) seen();
}

/**
 * The sheet that pins go to, and how to change it. It is the reader's own, like the colours, and so stays in the browser; what is
 * handed on is the address of the sheet, which holds all of it.
 */
export function useKeptSheet(): { readonly kept: Sheet; keep(sheet: Sheet): void } {
  const [text, setText] = useState(keptText);
  useEffect(() => {
    const see = () => setText(keptText());
    watching.add(see);
    // Another window of the same reader.
    addEventListener("storage", see);
    return () => {
      watching.delete(see);
      removeEventListener("storage", see);
    };
  }, []);
  return { kept: sheetOf(text), keep };
}
