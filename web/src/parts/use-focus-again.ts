import { useEffect, useRef } from "preact/hooks";

/**
 * Keeps the focus among buttons that are moved or taken away when they are pressed, and so would lose it.
 *
 * @param changed what is drawn anew: only then is the focus set
 * @returns sets which button is to be focused, by its label; undefined: none is left, and the place itself is
 */
export function useFocusAgain(place: { readonly current: HTMLElement | null }, changed: unknown) {
  const wanted = useRef<{ readonly label: string | undefined } | undefined>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const { label } = wanted.current;
    wanted.current = undefined;
    const buttons = [...(place.current?.querySelectorAll("button") ?? [])];
    const button = buttons.find((one) => one.getAttribute("aria-label") === label);
    (button ?? place.current)?.focus();
  }, [place, changed]);
  return (label: string | undefined): void => {
    wanted.current = { label };
  };
}
