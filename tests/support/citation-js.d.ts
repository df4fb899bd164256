/** The part of Citation.js (https://citation.js.org) that tests read citations with; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(format: "bibliography", options: { format: "text"; template: string; lang: string }): string;
  }
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
