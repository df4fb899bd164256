import { Html } from "./escaped-html.js";

/** The look of the page on which an edition is read: all that it needs stands in the page itself. */
export const readingPageStyle = new Html(`<style>
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 2rem; margin-bottom: 0; line-height: 1.2; }
h2 { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
h3 { margin-bottom: 0.2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
article { margin: 1.5rem 0; }
article:target, tr:target { outline: 2px solid; outline-offset: 0.4rem; }
blockquote { margin: 0.4rem 0; padding-left: 0.8rem; border-left: 3px solid var(--line); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.85rem; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
th[scope=row] { min-width: 12rem; }
td a { display: block; }
.aside { font-size: 0.9rem; opacity: 0.85; }
@media print { body { max-width: none; margin: 0; } a { color: inherit; } article { break-inside: avoid; } }
</style>`);
