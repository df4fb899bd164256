import { DatabaseAway, StatementTimedOut } from "../../database/availability.js";
import type { Reader } from "../../database/reader.js";
import { corporaServed } from "./corpora-served.js";
import type { Written } from "./explorer.js";
import { keptTellings } from "./told/kept-tellings.js";
import type { Moved, PageAsked } from "./told/telling.js";

/**
 * What the service writes into the explorer's page of an address: what is there; on the front page, and where it cannot tell, what is
 * served, too.
 */
export function pageWriter(
  { catalogue, database }: Pick<Reader, "catalogue" | "database">,
  dataDoor: string,
): (asked: PageAsked) => Promise<Written | Moved> {
  const tellings = keptTellings({ catalogue });
  const served = async (basePath: string) => {
    await catalogue.current();
    return corporaServed(database, basePath);
  };
  return async (asked) => {
    // The page goes out while the database is away: it says itself what it could not ask.
    const telling = await tellings(asked).catch(unlessAway);
    if (telling !== undefined && "to" in telling) return telling;
    const hasCorpora = telling === undefined || telling.isFront;
    const corpora = hasCorpora ? await served(asked.basePath).catch(unlessAway) : undefined;
    return { telling, corpora: corpora ?? "", dataDoor };
  };
}

/** Nothing in the place of what a database that is away would have told. */
function unlessAway(error: unknown): undefined {
  if (error instanceof DatabaseAway || error instanceof StatementTimedOut) return undefined;
  throw error;
}
