import { escaped } from "../../edition/escaped-html.js";
import { type Page, prepareHtml } from "../exchange/page.js";

/** A page of text: `main` is HTML, in which whatever comes from outside is escaped. */
export function textPage(title: string, main: string): Promise<Page> {
  return prepareHtml(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark; }
      body { font: 1.05rem/1.55 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; }
      h1 { font-size: 2.2rem; margin-bottom: 0; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
      dt { font-weight: 600; }
      dd { margin: 0; overflow-wrap: anywhere; }
      code { font-size: 0.9em; overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <main>
${main}
    </main>
  </body>
</html>
`,
    { directives: ["img-src data:"] },
  );
}
