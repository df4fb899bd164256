import { editionFiles } from "../../edition/edition-files.js";
import type { Wanted } from "../../edition/wanted.js";

const citations = { "csl.json": "csl-json", bib: "bibtex", ris: "ris", txt: "citation" } as const;

/** What a path below an edition asks for, such as `stances.csv` or `quotes/footholds.bib`; undefined when it is none. */
export function wantedFile(path: readonly string[]): Wanted | undefined {
  if (path.length === 1) return editionFiles.find((file) => file.name === path[0])?.wanted;
  const last = path.at(-1) ?? "";
  const dot = last.indexOf(".");
  const [name, extension] = [last.slice(0, dot), last.slice(dot + 1)];
  const citation = isCitation(extension) ? citations[extension] : undefined;
  if (citation === undefined) return undefined;
  if (path[0] === "quotes" && path.length === 2) return { format: citation, quote: name };
  if (path[0] === "stances" && path.length === 4)
    return { format: citation, stance: [path[1], path[2], name].join("/") };
  return undefined;
}

function isCitation(extension: string): extension is keyof typeof citations {
  return Object.hasOwn(citations, extension);
}
