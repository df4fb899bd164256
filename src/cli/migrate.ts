import { recordEarlier } from "../corpus/record-earlier.js";
import { renewSearch } from "../corpus/renew-search.js";
import { withStore } from "./with-store.js";

/** @param options `resolve` names a migration that began and did not end, to be tried again */
export async function migrate(options: { readonly resolve?: string }): Promise<void> {
  const { migrated, renewed, recorded } = await withStore(
    async ({ database, migrated }) => ({
      migrated,
      renewed: await renewSearch(database),
      recorded: await recordEarlier(database),
    }),
    options,
  );
  const done = [
    ...(migrated.length > 0 ? [`Applied ${migrated.join(", ")}.`] : []),
    ...(renewed > 0 ? [`Indexed ${renewed} ${renewed === 1 ? "edition" : "editions"} anew for the search.`] : []),
    ...(recorded.changes > 0
      ? [`Recorded what ${recorded.changes} ${recorded.changes === 1 ? "edition has" : "editions have"} changed.`]
      : []),
    ...(recorded.findings > 0
      ? [`Recorded what the numbers of ${recorded.findings} ${recorded.findings === 1 ? "edition" : "editions"} say.`]
      : []),
  ];
  process.stdout.write(`${done.join("\n") || "The database is up to date."}\n`);
}
