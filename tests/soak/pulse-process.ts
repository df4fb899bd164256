/**
 * Asks whether a service is alive, in a process of its own, so that it is not held up by whoever assails the service. It is
 * told what to ask over the channel to its parent, and ends when that closes.
 */
import { Agent, get } from "node:http";
import type { PulseOrder, PulseReport } from "./pulse.js";

const agent = new Agent({ keepAlive: true });
let waits: number[] = [];
let unanswered = 0;
let asking: NodeJS.Timeout | undefined;
const underWay = new Set<Promise<void>>();

/** Asked whether or not the last one was answered: who is held up does not ask less. */
function ask(url: string): void {
  const asked = new Promise<void>((resolve) => {
    const start = performance.now();
    const end = (isAnswered: boolean): void => {
      if (isAnswered) waits.push(performance.now() - start);
      else unanswered += 1;
      resolve();
    };
    get(`${url}/health/live`, { agent }, (response) => {
      response.resume().on("close", () => end(response.complete && response.statusCode === 200));
    }).on("error", () => end(false));
  });
  underWay.add(asked);
  void asked.then(() => underWay.delete(asked));
}

process.on("message", async (order: PulseOrder) => {
  clearInterval(asking);
  if (order.url !== undefined) {
    const { url } = order;
    ask(url);
    asking = setInterval(() => ask(url), order.milliseconds);
    return;
  }
  await Promise.all(underWay);
  const report: PulseReport = { waits, unanswered };
  [waits, unanswered] = [[], 0];
  process.send?.(report);
});
process.on("disconnect", () => process.exit(0));
