import type { FigureView } from "./figure.js";

/** Which figure an address means, and of what. */
export interface FigureAddress {
  readonly view: FigureView;
  /** Empty where the view needs none. */
  readonly slug: string;
  /** Corpus, edition, language, and what is chosen in the view. */
  readonly query: Readonly<Record<string, string>>;
}

const scope = ["corpus", "edition", "lang", "ui"] as const;

/** What else in the address of a view changes what it draws: all that its address holds but for what is opened beside the picture. */
export const figureStates: Readonly<Record<FigureView, readonly string[]>> = {
  matrix: ["kinds", "leader", "branch", "sort", "fold", "except", "finding"],
  compare: ["eras", "leaders", "sources", "kinds", "principles", "rollup", "by"],
  lineage: ["narrower", "kinds", "named", "sort"],
  timeline: ["from", "to", "leaders", "principles", "hide", "kinds", "zoom"],
};

/** The figure that a path below `/figure` or `/embed` names: `matrix`, `lineage`, or `lineage/independence`; undefined: none. */
export function figureAt(path: string, search: URLSearchParams): FigureAddress | undefined {
  const [view = "", ...slugs] = path.split("/").map(decoded);
  if (!isView(view) || slugs.length > (view === "lineage" ? 1 : 0)) return undefined;
  return { view, slug: slugs[0] ?? "", query: given(search, [...scope, ...figureStates[view]]) };
}

/** The figure of a page of the explorer: that of its view or thing; of what draws none, the whole matrix. */
export function figureOfPage(
  [view = "", ...slugs]: readonly string[],
  search: URLSearchParams,
): FigureAddress & { readonly isChosen: boolean } {
  const [first = "", second = ""] = slugs;
  switch (view) {
    case "":
      return chosen("matrix", "", search);
    case "compare":
      return isComparison(search) ? chosen("compare", "", search) : whole(search);
    case "timeline":
      return chosen("timeline", "", search);
    case "lineage":
      return chosen("lineage", first, search);
    case "principles":
      return first === "" ? whole(search) : { ...whole(search), view: "lineage", slug: first };
    case "stances":
      return { ...whole(search), view: "lineage", slug: second };
    case "leaders":
      return first === "" ? whole(search) : whole(search, { leader: first });
    default:
      return whole(search);
  }
}

/** Where a figure is below `/figure` or `/embed`, without its form, and without what changes nothing of it. */
export function figurePath({ view, slug }: FigureAddress, form = ""): string {
  return `/${view}${slug && `/${encodeURIComponent(slug)}`}${form}`;
}

/** Where the view of a figure is below the service. */
export function viewPath({ view, slug }: FigureAddress): string {
  return `/explore${view === "matrix" ? "" : `/${view}`}${slug && `/${encodeURIComponent(slug)}`}`;
}

/** The query of an address, with its question mark; empty where it holds nothing. */
export function figureQuery(
  { query }: Pick<FigureAddress, "query">,
  more: Readonly<Record<string, string>> = {},
): string {
  const text = new URLSearchParams({ ...query, ...more }).toString().replace(/%(?:2C|2F|7E|40)/g, decodeURIComponent);
  return text && `?${text}`;
}

function chosen(view: FigureView, slug: string, search: URLSearchParams) {
  const isChosen = figureStates[view].some((name) => search.get(name));
  return { view, slug, query: given(search, [...scope, ...figureStates[view]]), isChosen };
}

function whole(search: URLSearchParams, more: Readonly<Record<string, string>> = {}) {
  return { view: "matrix", slug: "", query: { ...given(search, scope), ...more }, isChosen: false } as const;
}

function isComparison(search: URLSearchParams): boolean {
  return ["eras", "leaders", "sources"].some((subject) => (search.get(subject) ?? "").split(",").length > 1);
}

function isView(word: string): word is FigureView {
  return Object.hasOwn(figureStates, word);
}

function given(search: URLSearchParams, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** A part of a path as it was meant; what is no encoding is taken as it stands, and found nowhere. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
