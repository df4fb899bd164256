import { LRUCache } from "lru-cache";
import { DatabaseAway, StatementTimedOut } from "../../database/availability.js";
import type { Reader } from "../../database/reader.js";
import type { Page } from "../exchange/page.js";
import { corporaServed } from "./corpora-served.js";
import { type Moved, type PageAsked, readAddress, type Telling, tell } from "./told/telling.js";

/** HTML that the service writes into the explorer's page, for whoever reads it without its scripts. */
export interface Written {
  /** What is at the address; undefined: the page says what the explorer is, as it was built. */
  readonly telling: Telling | undefined;
  /** What is served. */
  readonly corpora: string;
  /** The ways to the data itself, which stay on the page. */
  readonly dataDoor: string;
}

/** The explorer's page of an address, as it is sent. */
export interface PageOfAddress {
  readonly page: Page;
  readonly isFound: boolean;
}

/** Bytes of pages that are kept as they are sent. */
const MOST_BYTES = 20_000_000;

/**
 * The explorer's page of an address, with what is there written into it; on the front page, and where that cannot be told, with what is
 * served, too. It is written once for as long as nothing is published: what a page tells is worth more work than a page costs its client.
 */
export function keptPages(
  { catalogue, database }: Pick<Reader, "catalogue" | "database">,
  dataDoor: string,
): (asked: PageAsked, prepare: (written: Written) => Promise<Page>) => Promise<PageOfAddress | Moved> {
  const kept = new LRUCache<string, Page>({ maxSize: MOST_BYTES, sizeCalculation: bytesOf });
  const servedBeside = async (telling: Telling | undefined, { basePath }: PageAsked) =>
    telling === undefined || telling.isFront ? corporaServed(database, basePath).catch(unlessAway) : "";
  return async (asked, prepare) => {
    const known = await catalogue.current().catch(unlessAway);
    // The page goes out while the database is away: it says itself what it could not ask.
    if (known === undefined)
      return { page: await prepare({ telling: undefined, corpora: "", dataDoor }), isFound: true };
    const key = keyOf(asked, known.state);
    const before = kept.get(key ?? "");
    if (before !== undefined) return { page: before, isFound: true };
    const telling = await tell(asked).catch(unlessAway);
    if (telling !== undefined && "to" in telling) return telling;
    const corpora = await servedBeside(telling, asked);
    const page = await prepare({ telling, corpora: corpora ?? "", dataDoor });
    if (key !== undefined && telling?.isFound && corpora !== undefined) kept.set(key, page);
    return { page, isFound: telling?.isFound !== false };
  };
}

/**
 * What a page is kept under; undefined where somebody has chosen or written what it tells: of such pages there are as many as anybody
 * likes, which would push out those that a corpus has.
 */
function keyOf(asked: PageAsked, state: string): string | undefined {
  const { parts, scope, chosen, figure } = readAddress(asked);
  return chosen.size > 0 || figure.isChosen ? undefined : JSON.stringify([state, asked.address, parts, `${scope}`]);
}

function bytesOf({ bytes, compressed: { br, gzip } }: Page, key: string): number {
  return bytes.length + (br?.length ?? 0) + (gzip?.length ?? 0) + 2 * key.length;
}

/** Nothing in the place of what a database that is away would have told. */
function unlessAway(error: unknown): undefined {
  if (error instanceof DatabaseAway || error instanceof StatementTimedOut) return undefined;
  throw error;
}
