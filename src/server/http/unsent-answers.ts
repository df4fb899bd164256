import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { limits } from "../../limits/limits.js";
import { ownBytes } from "../exchange/answer.js";
import { nameClient } from "../exchange/exchange.js";
import type { CutAnswer } from "../operations/observation.js";
import type { ClientOf } from "./client-address.js";

/** How often it is looked at what waits to be sent. */
const INTERVAL_MILLISECONDS = 250;
/** Who takes an answer at the pace of a usual line has taken it by then: what is over the bound later is cut off. */
const PATIENCE_MILLISECONDS = 2_000;
/** How far a burst may go beyond the bound before that. */
const BURST = 2;

/** How slowly a client may take an answer. */
export interface Pace {
  /** Before this is over, it may be as slow as it likes. */
  readonly graceSeconds: number;
  /** On average of all that it was offered. */
  readonly leastBytesASecond: number;
}

/** Slower than the slowest line that people put up with. */
const usualPace: Pace = { graceSeconds: limits.sendingGraceSeconds.most, leastBytesASecond: 20_000 };

/** An answer that is cut off. */
export interface Cut extends Omit<CutAnswer, "requestId"> {
  readonly response: ServerResponse;
}

/** An answer that is under way, from its request to the last byte. */
interface UnderWay {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly client: string;
  readonly tell: (cut: Cut) => void;
  /** Since when the client lets bytes wait; undefined while none wait. */
  waiting: { readonly since: number; readonly before: number; readonly held: number } | undefined;
}

/**
 * Watches over answers that nobody takes. A client that is slow beyond measure is cut off; where more waits to be sent than
 * the process can hold, of one client or of all, those answers are cut off that have waited longest.
 */
export class UnsentAnswers {
  readonly #clientOf: ClientOf;
  readonly #pace: Pace;
  readonly #underWay = new Set<UnderWay>();
  /** How many requests of a connection are being answered. */
  readonly #onConnection = new WeakMap<Socket, number>();

  /** @param server whose end is the watch's end */
  constructor(server: Server, clientOf: ClientOf, pace: Pace = usualPace) {
    this.#clientOf = clientOf;
    this.#pace = pace;
    const watch = setInterval(() => this.#look(performance.now()), INTERVAL_MILLISECONDS).unref();
    server.once("close", () => clearInterval(watch));
  }

  /**
   * The same listener, each of its answers watched over.
   *
   * @param tell is told of each that is cut off
   */
  watched(listener: RequestListener, tell: (cut: Cut) => void): RequestListener {
    return (request, response) => {
      const { socket } = request;
      const others = this.#onConnection.get(socket) ?? 0;
      // Who sends requests without waiting for answers could have any number of them made at once.
      if (others >= limits.requestsOnConnection.most) socket.destroy();
      if (socket.destroyed) return;
      this.#onConnection.set(socket, others + 1);
      const client = this.#clientOf(request);
      nameClient(request, client);
      const entry: UnderWay = { request, response, client, tell, waiting: undefined };
      this.#underWay.add(entry);
      response.once("close", () => {
        this.#underWay.delete(entry);
        this.#onConnection.set(socket, (this.#onConnection.get(socket) ?? 1) - 1);
      });
      listener(request, response);
    };
  }

  #look(now: number): void {
    for (const entry of this.#underWay) {
      // An answer that stands behind another one on its connection is not told when that ends.
      if (entry.request.socket.destroyed) this.#underWay.delete(entry);
      note(entry, now);
      if (isTooSlow(entry, now, this.#pace)) this.#cut(entry, "slow");
    }
    this.#makeRoom(now);
  }

  /** Cuts off what has waited longest, as long as one client, or all, have more waiting than they may. */
  #makeRoom(now: number): void {
    const holders = holdersAmong(this.#underWay);
    const ofClient = new Map<string, number>();
    let ofAll = 0;
    for (const { client, bytes } of holders) {
      ofAll += bytes;
      ofClient.set(client, (ofClient.get(client) ?? 0) + bytes);
    }
    for (const { entry, client, bytes, since } of holders) {
      const held = ofClient.get(client) ?? 0;
      const excess = Math.max(ofAll / limits.unsentBytes.most, held / limits.unsentBytesOfClient.most);
      if (excess <= 1 || (excess <= BURST && now - since < PATIENCE_MILLISECONDS)) continue;
      this.#cut(entry, "room");
      ofAll -= bytes;
      ofClient.set(client, held - bytes);
    }
  }

  #cut(entry: UnderWay, reason: Cut["reason"]): void {
    const { request, response, tell } = entry;
    this.#underWay.delete(entry);
    const unsent = response.writableLength;
    request.socket.destroy();
    tell({ reason, unsent, response });
  }
}

function note(entry: UnderWay, now: number): void {
  const { writableLength } = entry.response;
  if (writableLength === 0) entry.waiting = undefined;
  else entry.waiting ??= { since: now, before: entry.request.socket.bytesWritten, held: writableLength };
}

/** Whether a client takes less in a second than it must, of all that it was offered since it lets bytes wait. */
function isTooSlow({ request, waiting }: UnderWay, now: number, { graceSeconds, leastBytesASecond }: Pace): boolean {
  if (waiting === undefined) return false;
  const offered = request.socket.bytesWritten - waiting.before + waiting.held;
  return (now - waiting.since) / 1_000 > graceSeconds + offered / leastBytesASecond;
}

interface Holder {
  readonly entry: UnderWay;
  readonly client: string;
  readonly bytes: number;
  readonly since: number;
}

/** Who keeps bytes in memory, the longest first. Bytes that several wait for are held once; pages are there anyway. */
function holdersAmong(underWay: Iterable<UnderWay>): Holder[] {
  const counted = new Set<Buffer>();
  const holders: Holder[] = [];
  for (const entry of underWay) {
    const bytes = ownBytes(entry.response);
    if (entry.waiting === undefined || bytes === undefined || counted.has(bytes)) continue;
    counted.add(bytes);
    holders.push({ entry, client: entry.client, bytes: bytes.length, since: entry.waiting.since });
  }
  return holders.sort((one, other) => one.since - other.since);
}
