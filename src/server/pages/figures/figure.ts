/** The views that draw a figure, as addresses call them. */
export type FigureView = "matrix" | "compare" | "lineage" | "timeline";

/** A figure, as its address asks for it. */
export interface FigureAsked {
  readonly view: FigureView;
  /** The slug that the path names; empty: none. */
  readonly slug: string;
  /** The state of the view, and corpus, edition and language, as the explorer's own address has them. */
  readonly query: Readonly<Record<string, string>>;
  /** Where the service is, as its clients see it, without a slash at the end. */
  readonly service: string;
  /** The path of the view below the service. */
  readonly seenAt: string;
}

/** A figure that was drawn, in every form that is made of it but for pixels. */
export interface Figure {
  readonly title: string;
  /** What it is of, for whoever does not see it. */
  readonly alt: string;
  readonly edition: {
    readonly corpus: string;
    readonly corpusTitle: string;
    readonly number: number;
    readonly digest: string;
  };
  /** Titles of the sources. */
  readonly codedFrom: string;
  /** The query of the view by which it shows the same for ever, with its question mark. */
  readonly permanent: string;
  /** Whether the address asked for names every edition by its digest. */
  readonly isLasting: boolean;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The text of an SVG file. */
  readonly svg: string;
  /** The same for previews of links, 1,200 by 630. */
  readonly card: string;
  readonly csv: string;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  };
}

/** A figure; or that there is nothing to draw, or that the address is wrong, and why. */
export type FigureAnswer = Figure | { readonly absent: string } | { readonly wrong: string };

/**
 * Draws figures: what the explorer's views give to the service (web/src/figures/).
 *
 * @param askByHash asks one of the explorer's documents, with variables as JSON, and gives its data as JSON
 */
export type DrawFigures = (
  asked: FigureAsked,
  askByHash: (hash: string, variables: string) => Promise<string>,
) => Promise<FigureAnswer>;
