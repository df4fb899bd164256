import { z } from "zod";
import type { Page } from "../exchange/page.js";

/** What the explorer's build says of a file that it has made: what that imports, and its style sheets. */
const builtFile = z.object({
  file: z.string(),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
});
type Built = Readonly<Record<string, z.infer<typeof builtFile>>>;

/** Where a build says that, in its folder. */
export const BUILT = "files.json";

/**
 * What the page of a view has in its head, so that a browser asks for all files of the view as soon as it has the page, and not for each
 * when it comes to it. None of them holds up what is told in the page.
 *
 * @param files what was built
 * @param page the explorer's page as it was built, which names what all views need
 * @param root where the files are
 * @returns links, by the module that draws the view: `compare/compare-view`
 */
export function viewFiles(
  files: ReadonlyMap<string, Page>,
  page: string,
  root: string,
): (module: string | undefined) => string {
  const built = z.record(z.string(), builtFile).parse(JSON.parse(files.get(BUILT)?.bytes.toString() ?? "{}"));
  return (module) => {
    const needed = neededBy(built, `src/views/${module}.tsx`).filter((path) => !page.includes(path));
    return needed
      .map((path) =>
        path.endsWith(".css")
          ? `<link rel="preload" as="style" crossorigin href="${root}${path}">`
          : `<link rel="modulepreload" fetchpriority="low" crossorigin href="${root}${path}">`,
      )
      .join("\n    ");
  };
}

/** The files that one needs, itself and those that it imports, each once. */
function neededBy(built: Built, name: string, known: ReadonlySet<string> = new Set()): string[] {
  const found = built[name];
  if (found === undefined || known.has(name)) return [];
  const others = found.imports.flatMap((one) => neededBy(built, one, new Set([...known, name])));
  return [...new Set([...others, ...found.css, found.file])];
}
