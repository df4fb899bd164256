import { renewSearch } from "../corpus/renew-search.js";
import { withStore } from "./with-store.js";

/** @param options `resolve` names a migration that began and did not end, to be tried again */
export async function migrate(options: { readonly resolve?: string }): Promise<void> {
  const { migrated, renewed } = await withStore(
    async (store) => ({ migrated: store.migrated, renewed: await renewSearch(store.database) }),
    options,
  );
  const done = [
    ...(migrated.length > 0 ? [`Applied ${migrated.join(", ")}.`] : []),
    ...(renewed > 0 ? [`Indexed ${renewed} ${renewed === 1 ? "edition" : "editions"} anew for the search.`] : []),
  ];
  process.stdout.write(`${done.join("\n") || "The database is up to date."}\n`);
}
