import { type OpeningOptions, openStore, type Store } from "../database/store.js";
import { readSettings } from "../server/settings.js";

/** Opens the store that the environment names, for one piece of work, and closes it whatever comes. */
export async function withStore<Result>(
  work: (store: Store) => Promise<Result>,
  options?: OpeningOptions,
): Promise<Result> {
  const store = await openStore(readSettings(process.env), options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
