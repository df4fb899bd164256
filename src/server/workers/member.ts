import cluster, { type Worker } from "node:cluster";
import { EventEmitter, once } from "node:events";
import type { Socket } from "node:net";
import { type Measures, type ToWorker, toPrimary } from "./messages.js";

/** How a worker ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

const MEASURING_MILLISECONDS = 1_000;

interface MemberEvents {
  up: [];
  ready: [];
  measured: [turn: number];
  /** With the connections that it was given and never got. */
  ended: [Ending, lost: readonly Socket[]];
}

/** A worker process, as the primary sees it. */
export class Member extends EventEmitter<MemberEvents> {
  readonly #worker: Worker = cluster.fork();
  #isUp = false;
  #isReady = false;
  #turn = 0;
  /** Connections on their way, by number. They stay open here until the worker has said that it has them. */
  readonly #underWay = new Map<number, Socket>();
  #handedOver = 0;
  #closed = 0;
  /** What it measured last; undefined when it never told. */
  #measures: Measures | undefined;

  constructor() {
    super();
    this.#worker.on("message", (message: unknown) => this.#heed(message));
    this.#worker.once("exit", (code: number | null, signal: string | null) => {
      this.#isUp = false;
      this.#isReady = false;
      this.emit("ended", { code, signal }, [...this.#underWay.values()]);
    });
    // What could not be said to a worker that is ending: its end is told of itself.
    this.#worker.on("error", () => undefined);
  }

  get pid(): number | undefined {
    return this.#worker.process.pid;
  }

  /** Whether it hears what it is told. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Whether it answers requests. */
  get isReady(): boolean {
    return this.#isReady;
  }

  get lastMeasures(): Measures | undefined {
    return this.#measures;
  }

  /** How many connections it has, those on their way included. */
  get connections(): number {
    return this.#handedOver - this.#closed;
  }

  tell(message: ToWorker): void {
    this.#worker.send(message, () => undefined);
  }

  handOver(socket: Socket): void {
    this.#handedOver += 1;
    const message: ToWorker = { kind: "connection", number: this.#handedOver };
    this.#underWay.set(message.number, socket);
    this.#worker.send(message, socket, { keepOpen: true }, () => undefined);
  }

  /** What it measures now, or measured last when it does not tell in time. */
  async measure(): Promise<Measures | undefined> {
    this.#turn += 1;
    const turn = this.#turn;
    const signal = AbortSignal.timeout(MEASURING_MILLISECONDS);
    this.tell({ kind: "measure", turn });
    try {
      for (let told = 0; told < turn; ) [told] = await once(this, "measured", { signal });
    } catch {
      // It is busy, or has just ended.
    }
    return this.#measures;
  }

  kill(): void {
    this.#worker.process.kill("SIGKILL");
  }

  #heed(message: unknown): void {
    const { data } = toPrimary.safeParse(message);
    if (data === undefined) return;
    if (data.kind === "measured") {
      this.#measures = data.metrics;
      this.emit("measured", data.turn);
      return;
    }
    if (data.kind === "taken") {
      // Closed here only: the worker's end of it goes on.
      this.#underWay.get(data.number)?.destroy();
      this.#underWay.delete(data.number);
      return;
    }
    if (data.kind === "closed") {
      this.#closed += 1;
      return;
    }
    if (data.kind === "up") this.#isUp = true;
    else this.#isReady = true;
    this.emit(data.kind);
  }
}
