import type { ComponentChildren } from "preact";
import { useMedia } from "./use-media.js";
import "../styles/folded-on-phone.css";

/** As wide as the style sheets take a phone to be. */
const PHONE = "(max-width: 40rem)";

/** What is not needed at once: on a phone it is folded away, so that what it is chosen for is seen first. */
export function FoldedOnPhone({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  if (!useMedia(PHONE)) return <>{children}</>;
  return (
    <details class="folded-on-phone">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
