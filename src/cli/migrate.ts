import { withStore } from "./with-store.js";

/** @param options `resolve` names a migration that began and did not end, to be tried again */
export async function migrate(options: { readonly resolve?: string }): Promise<void> {
  const migrated = await withStore(async (store) => store.migrated, options);
  process.stdout.write(migrated.length > 0 ? `Applied ${migrated.join(", ")}.\n` : "The database is up to date.\n");
}
