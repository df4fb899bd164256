import cluster from "node:cluster";
import { once } from "node:events";
import { createRequire } from "node:module";
import type { Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { limits } from "../../limits/limits.js";
import { type Ending, Member } from "./member.js";
import type { Measures, Start } from "./messages.js";

/** A worker ended before the service had started. The message is one sentence. */
export class WorkerEnded extends Error {
  constructor({ code, signal }: Ending) {
    super(`A worker process ended while the service was starting (${signal ?? `exit code ${code}`}).`);
    this.name = "WorkerEnded";
  }
}

/** A worker that ends is replaced after the first of these, and after twice as long for each that ended before it lately. */
const FIRST_PAUSE_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 10_000;
/** For how long the end of a worker makes the next one wait. */
const MEMORY_MILLISECONDS = 60_000;

/** The worker processes: as many as there shall be, whatever becomes of each. */
export class Crew {
  readonly #logger: Logger;
  readonly #members = new Set<Member>();
  /** Connections that came while no worker could take them. */
  readonly #waiting: Socket[] = [];
  readonly #endings: number[] = [];
  readonly #onEnd: (last: Measures | undefined) => void;
  #start: Start | undefined;
  #isStopping = false;
  #turn = 0;

  /** @param onEnd is told what a worker measured last, once it has ended */
  constructor(logger: Logger, onEnd: (last: Measures | undefined) => void) {
    this.#logger = logger;
    this.#onEnd = onEnd;
  }

  get members(): ReadonlySet<Member> {
    return this.#members;
  }

  /** Forks the workers, which load what they need; they take connections, and answer once they are told where to read. */
  fork(count: number): void {
    const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
    // In development the sources run as they are.
    const loader = extension === "ts" ? ["--import", createRequire(import.meta.url).resolve("tsx")] : [];
    const exec = fileURLToPath(new URL(`./worker.${extension}`, import.meta.url));
    cluster.setupPrimary({ exec, args: [], execArgv: [...process.execArgv, ...loader] });
    for (let number = 0; number < count; number += 1) this.#add();
  }

  /**
   * Tells the workers where to read, now and whoever joins later. Resolves when all that are there answer.
   *
   * @throws WorkerEnded when one of them ended
   */
  async start(start: Start): Promise<void> {
    this.#start = start;
    await Promise.all([...this.#members].map((member) => this.#started(member, start)));
  }

  /** Gives a connection to one worker after the other: to those that answer, as long as there are any. */
  take(socket: Socket): void {
    if (this.#connections >= limits.connections.most) socket.destroy();
    else this.#give(socket);
  }

  /** Of all workers together, and those that wait for one. */
  get #connections(): number {
    return [...this.#members].reduce((sum, { connections }) => sum + connections, this.#waiting.length);
  }

  #give(socket: Socket): void {
    const up = [...this.#members].filter(({ isUp }) => isUp);
    const ready = up.filter(({ isReady }) => isReady);
    const able = ready.length > 0 ? ready : up;
    this.#turn += 1;
    const member = able[this.#turn % able.length];
    if (member !== undefined) member.handOver(socket);
    else if (this.#isStopping) socket.destroy();
    else this.#waiting.push(socket);
  }

  /** Lets no worker be replaced from now on, and lets each say that it is stopping. */
  stopping(): void {
    this.#isStopping = true;
    for (const member of this.#members) member.tell({ kind: "stopping" });
  }

  /** Waits until all have answered what is under way and ended; those that have not after a time are killed. */
  async drain(longestMilliseconds: number): Promise<void> {
    for (const socket of this.#waiting.splice(0)) socket.destroy();
    const late = setTimeout(() => {
      for (const member of this.#members) member.kill();
    }, longestMilliseconds);
    await Promise.all(
      [...this.#members].map(async (member) => {
        const ended = once(member, "ended");
        member.tell({ kind: "drain" });
        await ended;
      }),
    );
    clearTimeout(late);
  }

  async #started(member: Member, start: Start): Promise<void> {
    const ended = once(member, "ended").then(([ending]) => {
      throw new WorkerEnded(ending);
    });
    const ready = once(member, "ready");
    if (!this.#members.has(member)) throw new WorkerEnded({ code: null, signal: null });
    if (member.isUp) member.tell(start);
    await Promise.race([ready, ended]);
  }

  #add(): void {
    const member = new Member();
    this.#members.add(member);
    member.once("up", () => {
      if (this.#start !== undefined) member.tell(this.#start);
      for (const socket of this.#waiting.splice(0)) this.#give(socket);
    });
    member.once("ended", (ending, lost) => {
      void this.#ended(member, ending);
      for (const socket of lost) this.#give(socket);
    });
  }

  async #ended(member: Member, { code, signal }: Ending): Promise<void> {
    this.#members.delete(member);
    this.#onEnd(member.lastMeasures);
    if (this.#isStopping) return;
    const pause = this.#pause();
    this.#logger.error({ worker: member.pid, code, signal, pause }, "a worker ended, and is replaced");
    await delay(pause);
    if (!this.#isStopping) this.#add();
  }

  /** Milliseconds until the next worker: a worker that cannot live must not keep the machine busy. */
  #pause(): number {
    const now = performance.now();
    const recent = this.#endings.filter((time) => now - time < MEMORY_MILLISECONDS);
    this.#endings.splice(0, this.#endings.length, ...recent, now);
    return Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** recent.length);
  }
}
