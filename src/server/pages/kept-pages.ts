import { LRUCache } from "lru-cache";
import { DatabaseAway, StatementTimedOut } from "../../database/availability.js";
import type { Reader } from "../../database/reader.js";
import type { Page } from "../exchange/page.js";
import { corporaServed } from "./corpora-served.js";
import { dataDoor, type Offered } from "./data-door.js";
import { type Moved, type PageAsked, readAddress, type Telling, tell, tongueOf } from "./told/telling.js";
import { loadTongues } from "./told/tongues.js";
import type { Tongue } from "./told/words.js";

/** What the service writes into the explorer's page, for whoever reads it without its scripts. */
export interface Written {
  /** What is at the address; undefined: the page says what the explorer is. */
  readonly telling: Telling | undefined;
  /** What is served, as HTML. */
  readonly corpora: string;
  /** The ways to the data itself, which stay on the page, as HTML. */
  readonly dataDoor: string;
  /** The language of the page. */
  readonly tongue: Tongue;
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
  offered: Offered,
): (asked: PageAsked, prepare: (written: Written) => Promise<Page>) => Promise<PageOfAddress | Moved> {
  const kept = new LRUCache<string, Page>({ maxSize: MOST_BYTES, sizeCalculation: bytesOf });
  const servedBeside = async (telling: Telling | undefined, { basePath }: PageAsked, tongue: Tongue) => {
    if (telling !== undefined && !telling.isFront) return "";
    return (await corporaServed(database, basePath, tongue).catch(unlessAway))?.text;
  };
  return async (asked, prepare) => {
    const tongues = await loadTongues();
    const tongue = tongueOf(asked, tongues);
    const written = { dataDoor: dataDoor(offered, tongue).text, tongue };
    const known = await catalogue.current().catch(unlessAway);
    // The page goes out while the database is away: it says itself what it could not ask.
    if (known === undefined)
      return { page: await prepare({ telling: undefined, corpora: "", ...written }), isFound: true };
    const key = keyOf(asked, known.state, tongue);
    const before = kept.get(key ?? "");
    if (before !== undefined) return { page: before, isFound: true };
    const telling = await tell(asked, tongues).catch(unlessAway);
    if (telling !== undefined && "to" in telling) return telling;
    const corpora = await servedBeside(telling, asked, tongue);
    const page = await prepare({ telling, corpora: corpora ?? "", ...written });
    if (key !== undefined && telling?.isFound && corpora !== undefined) kept.set(key, page);
    return { page, isFound: telling?.isFound !== false };
  };
}

/**
 * What a page is kept under; undefined where somebody has chosen or written what it tells: of such pages there are as many as anybody
 * likes, which would push out those that a corpus has.
 */
function keyOf(asked: PageAsked, state: string, { tag }: Tongue): string | undefined {
  const { parts, scope, chosen, figure } = readAddress(asked);
  return chosen.size > 0 || figure.isChosen
    ? undefined
    : JSON.stringify([state, asked.address, parts, `${scope}`, tag]);
}

function bytesOf({ bytes, compressed: { br, gzip } }: Page, key: string): number {
  return bytes.length + (br?.length ?? 0) + (gzip?.length ?? 0) + 2 * key.length;
}

/** Nothing in the place of what a database that is away would have told. */
function unlessAway(error: unknown): undefined {
  if (error instanceof DatabaseAway || error instanceof StatementTimedOut) return undefined;
  throw error;
}
