import type { SemaphoreInterface } from "async-mutex";
import { roomFor } from "./turn.js";

/**
 * Lets so much be made at a time, and for one client less, so that whoever asks for much or reads slowly leaves room for others.
 * Others wait, and are sent away when that takes too long.
 */
export class Turns {
  readonly #all: SemaphoreInterface;
  readonly #mostOfClient: number;
  readonly #ofClients = new Map<string, { readonly room: SemaphoreInterface; waiting: number }>();

  constructor({ all, ofClient }: { readonly all: number; readonly ofClient: number }) {
    this.#all = roomFor(all);
    this.#mostOfClient = ofClient;
  }

  /**
   * Does work in its turn.
   *
   * @throws TooBusy when there was none in time
   */
  async take<Done>(client: string, work: () => Promise<Done>): Promise<Done> {
    const ofClient = this.#ofClients.get(client) ?? { room: roomFor(this.#mostOfClient), waiting: 0 };
    this.#ofClients.set(client, ofClient);
    ofClient.waiting += 1;
    try {
      return await ofClient.room.runExclusive(() => this.#all.runExclusive(work));
    } finally {
      ofClient.waiting -= 1;
      if (ofClient.waiting === 0) this.#ofClients.delete(client);
    }
  }
}
