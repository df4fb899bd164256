import { withStore } from "./with-store.js";

export async function migrate(): Promise<void> {
  const migrated = await withStore(async (store) => store.migrated);
  process.stdout.write(migrated.length > 0 ? `Applied ${migrated.join(", ")}.\n` : "The database is up to date.\n");
}
