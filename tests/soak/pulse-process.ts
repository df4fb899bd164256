/**
 * Asks whether a service is alive, in a process of its own, so that it is not held up by whoever assails the service. It is
 * told what to ask over the channel to its parent, and ends when that closes.
 */
import { Agent, get } from "node:http";
import type { PulseOrder, PulseReport } from "./pulse.js";

// Gives an idle connection up before the service does, so that no question meets its end.
const agent = new Agent({ keepAlive: true, timeout: 4_000 });
let waits: number[] = [];
let unanswered: string[] = [];
let asking: NodeJS.Timeout | undefined;
const underWay = new Set<Promise<void>>();

/** Asked whether or not the last one was answered: who is held up does not ask less. */
function ask(url: string): void {
  const asked = new Promise<void>((resolve) => {
    const start = performance.now();
    const end = (fault?: string): void => {
      const milliseconds = performance.now() - start;
      if (fault === undefined) waits.push(milliseconds);
      else unanswered.push(`${fault} after ${Math.round(milliseconds)} ms`);
      resolve();
    };
    const request = get(`${url}/health/live`, { agent }, (response) => {
      const { statusCode } = response;
      response
        .resume()
        .on("close", () => end(response.complete && statusCode === 200 ? undefined : `${statusCode}, cut or refused,`));
    }).on("error", ({ message }) => end(`${message}${request.reusedSocket ? " on a connection used before" : ""}`));
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
  [waits, unanswered] = [[], []];
  process.send?.(report);
});
process.on("disconnect", () => process.exit(0));
