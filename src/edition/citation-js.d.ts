/** The part of Citation.js (https://citation.js.org) that is used here; the packages bring no types. */
declare module "@citation-js/core" {
  export const plugins: { readonly config: { get(name: "@bibtex"): { format: { asciiOnly: boolean } } } };
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(format: "bibtex"): string;
    format(format: "bibliography", options: { format: "text"; template: string; lang: string }): string;
  }
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
