import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import * as z from "zod";
import { forked } from "./forked.js";

/** To ask at an address from now on, so often; without one, to stop and to report. */
export interface PulseOrder {
  readonly url?: string;
  readonly milliseconds?: number;
}

const pulseReport = z.object({ waits: z.array(z.number()), unanswered: z.array(z.string()) });
export type PulseReport = z.infer<typeof pulseReport>;

/** How long `/health/live` let wait, in milliseconds. */
export interface Waits {
  readonly asked: number;
  readonly median: number;
  /** 99 in a hundred waited no longer. */
  readonly p99: number;
  readonly longest: number;
  /** What came of those that were not answered. */
  readonly unanswered: readonly string[];
}

const INTERVAL_MILLISECONDS = 50;

/** Asks `/health/live` over and over, from a process of its own. */
export class Pulse {
  readonly #process: ChildProcess = forked("pulse-process.ts");

  /** Asks from now on. */
  start(url: string): void {
    const order: PulseOrder = { url, milliseconds: INTERVAL_MILLISECONDS };
    this.#process.send(order);
  }

  /** Stops asking, and tells how it went. */
  async stop(): Promise<Waits> {
    const told = once(this.#process, "message");
    const order: PulseOrder = {};
    this.#process.send(order);
    const { waits, unanswered } = pulseReport.parse((await told)[0]);
    const sorted = waits.sort((one, other) => one - other);
    const at = (part: number): number => Math.round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0);
    return { asked: sorted.length, median: at(0.5), p99: at(0.99), longest: at(1), unanswered };
  }

  close(): void {
    this.#process.disconnect();
  }
}
