import { DatabaseAway, StatementTimedOut } from "../../database/availability.js";
import type { Reader } from "../../database/reader.js";
import { corporaServed } from "./corpora-served.js";
import type { Written } from "./explorer.js";
import { type Moved, type PageAsked, tell } from "./told/telling.js";

interface Writer extends Pick<Reader, "catalogue" | "database">, Pick<Written, "dataDoor"> {}

/** What the service writes into the explorer's page of an address: on the front page and where it cannot tell what is there, what is served, too. */
export async function writtenPage(
  { catalogue, database, dataDoor }: Writer,
  asked: PageAsked,
): Promise<Written | Moved> {
  const telling = await tell(asked);
  if (telling !== undefined && "to" in telling) return telling;
  if (telling?.isFront === false) return { telling, corpora: "", dataDoor };
  // The page goes out while the database is away: it says itself what it could not ask.
  const served = async () => {
    await catalogue.current();
    return corporaServed(database, asked.basePath);
  };
  return { telling, corpora: await served().catch(unlessAway), dataDoor };
}

/** Nothing in the place of what a database that is away would have told. */
function unlessAway(error: unknown): string {
  if (error instanceof DatabaseAway || error instanceof StatementTimedOut) return "";
  throw error;
}
