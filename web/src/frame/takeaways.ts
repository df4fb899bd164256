import type { Query } from "../address/parameters.js";
import type { EditionStampFragment } from "../api/generated/graphql.js";
import type { Picture } from "./picture.js";
import type { Table } from "./table.js";

/** What of a view can be taken along. */
export interface Takeaways {
  /** What the view shows, in a few words: the title of downloads and citations. */
  readonly title: string;
  readonly edition: EditionStampFragment;
  /** What the permanent address says otherwise than the present one: numbered editions of other corpora. */
  readonly permanent?: Query;
  /** The comparison that is handed out on a sheet of paper, as its address holds it; undefined: there is none to be made of the view. */
  readonly handout?: Query | undefined;
  /** Drawn when it is asked for. */
  readonly picture: (() => Picture) | undefined;
  /** Whether the service draws the picture, too, so that it can be shown elsewhere. */
  readonly hasFigure?: true;
  /** A promise where some of it is still to be asked for. */
  readonly table: () => Table | Promise<Table>;
}
