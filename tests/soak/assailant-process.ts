/**
 * Assails a service in every way that is known, in a process of its own, so that nobody who asks beside it is held up by what
 * it sends. It is told over the channel to its parent where to, and to rest; it says when it does, and ends when that closes.
 */
import type { AssailantOrder } from "./assailant.js";
import { kinds } from "./siege.js";

let order: AssailantOrder = { rest: true };
let turn = 0;
let assailing: Promise<void> | undefined;

async function assail(): Promise<void> {
  for (; "url" in order; turn += 1) await kinds[turn % kinds.length]?.assail(order.url);
}

process.on("message", async (given: AssailantOrder) => {
  order = given;
  if ("url" in order) {
    assailing = assail();
    return;
  }
  await assailing;
  process.send?.("resting");
});
process.on("disconnect", () => process.exit(0));
