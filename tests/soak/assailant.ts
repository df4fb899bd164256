import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { forked } from "./forked.js";

/** To assail what stands at an address from now on, or to rest. */
export type AssailantOrder = { readonly url: string } | { readonly rest: true };

/** Assails a service in every way that is known, from a process of its own. */
export class Assailant {
  readonly #process: ChildProcess = forked("assailant-process.ts");

  assail(url: string): void {
    this.#order({ url });
  }

  /** Rests as soon as what is under way has come to its end. */
  async rest(): Promise<void> {
    const resting = once(this.#process, "message");
    this.#order({ rest: true });
    await resting;
  }

  close(): void {
    this.#process.disconnect();
  }

  #order(order: AssailantOrder): void {
    this.#process.send(order);
  }
}
