import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { forked } from "./forked.js";

/** To assail what stands at an address from now on, or to rest. */
export type AssailantOrder = { readonly url: string } | { readonly rest: true };

/** Assails a service in every way that is known, from a process of its own. */
export class Assailant {
  readonly #process: ChildProcess = forked("assailant-process.ts");
  readonly #ended = once(this.#process, "exit").then(() => Promise.reject(new Error("who floods has ended")));

  constructor() {
    // Nobody may be waiting for it to rest when it ends.
    this.#ended.catch(() => undefined);
  }

  assail(url: string): void {
    this.#order({ url });
  }

  /** Rests as soon as what is under way has come to its end. */
  async rest(): Promise<void> {
    const resting = once(this.#process, "message");
    this.#order({ rest: true });
    await Promise.race([resting, this.#ended]);
  }

  close(): void {
    this.#process.disconnect();
  }

  #order(order: AssailantOrder): void {
    this.#process.send(order);
  }
}
