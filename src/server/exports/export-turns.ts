import type { SemaphoreInterface } from "async-mutex";
import { limits } from "../../limits/limits.js";
import { roomFor } from "../exchange/turn.js";

/**
 * Lets so many exports be made at a time, and of one client fewer, so that whoever reads slowly leaves room for others. Others
 * wait, and are sent away when that takes too long.
 */
export class ExportTurns {
  readonly #all = roomFor(limits.exportsAtOnce.most);
  readonly #ofClients = new Map<string, { readonly room: SemaphoreInterface; waiting: number }>();

  /**
   * Does work in its turn.
   *
   * @throws TooBusy when there was none in time
   */
  async take(client: string, work: () => Promise<void>): Promise<void> {
    const ofClient = this.#ofClients.get(client) ?? { room: roomFor(limits.exportsOfClient.most), waiting: 0 };
    this.#ofClients.set(client, ofClient);
    ofClient.waiting += 1;
    try {
      await ofClient.room.runExclusive(() => this.#all.runExclusive(work));
    } finally {
      ofClient.waiting -= 1;
      if (ofClient.waiting === 0) this.#ofClients.delete(client);
    }
  }
}
