/**
 * Assails a service in every way that is known, in a process of its own, so that nobody who asks beside it is held up by what
 * it sends. It is told the address over the channel to its parent, and ends when that closes.
 */
import { kinds } from "./siege.js";

process.on("message", async (url: string) => {
  for (let turn = 0; ; turn += 1) await kinds[turn % kinds.length]?.assail(url);
});
process.on("disconnect", () => process.exit(0));
