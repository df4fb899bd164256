import { recordEarlierChanges } from "../corpus/record-earlier.js";
import { renewSearch } from "../corpus/renew-search.js";
import { withStore } from "./with-store.js";

/** @param options `resolve` names a migration that began and did not end, to be tried again */
export async function migrate(options: { readonly resolve?: string }): Promise<void> {
  const { migrated, renewed, recorded } = await withStore(
    async ({ database, migrated }) => ({
      migrated,
      renewed: await renewSearch(database),
      recorded: await recordEarlierChanges(database),
    }),
    options,
  );
  const done = [
    ...(migrated.length > 0 ? [`Applied ${migrated.join(", ")}.`] : []),
    ...(renewed > 0 ? [`Indexed ${renewed} ${renewed === 1 ? "edition" : "editions"} anew for the search.`] : []),
    ...(recorded > 0 ? [`Recorded what ${recorded} ${recorded === 1 ? "edition has" : "editions have"} changed.`] : []),
  ];
  process.stdout.write(`${done.join("\n") || "The database is up to date."}\n`);
}
