import { createHash } from "node:crypto";
import { OperationTypeNode } from "graphql";
import type { Redis } from "ioredis";
import * as z from "zod";
import type { KeptAnswer } from "../exchange/answer.js";

const PREFIX = "throughline:answers";
/** An answer that nobody asks for any more goes after a day; one that does not hold any more is never asked for. */
const SECONDS = 86_400;
const LINE_FEED = 10;

/** What stands before the bytes of an answer. */
const head = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  freshness: z.enum(["current", "lasting", "none"]),
  notes: z.object({
    operation: z.object({ type: z.enum(OperationTypeNode), name: z.string().optional() }),
    cost: z.number(),
  }),
});

/**
 * Answers that several services share, in Redis. Each stands under the state of the catalogue that it was given in, and
 * under the build that gave it: services of two versions may run side by side. Without Redis each service goes on alone.
 */
export class SharedAnswers {
  readonly #redis: Redis;
  readonly #build: string;

  /** @param build what tells one version of the program, and of its schema, from another */
  constructor(redis: Redis, build: string) {
    this.#redis = redis;
    this.#build = build;
  }

  /** The answer that a question had in this state; undefined when none is there, or Redis is not. */
  async find(question: string, state: string): Promise<KeptAnswer | undefined> {
    const packed = await this.#redis.getBuffer(this.#name(question, state)).catch(() => null);
    return packed === null ? undefined : unpacked(packed, state);
  }

  /** Leaves an answer for others, without waiting. */
  keep(question: string, kept: KeptAnswer): void {
    const name = this.#name(question, kept.state);
    void this.#redis.set(name, packed(kept), "EX", SECONDS).catch(() => undefined);
  }

  #name(question: string, state: string): string {
    return `${PREFIX}:${this.#build}:${state}:${createHash("sha256").update(question).digest("base64url")}`;
  }
}

function packed({ answer: { bytes, ...rest }, notes: { operation, cost } }: KeptAnswer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...rest, notes: { operation, cost } })}\n`), bytes]);
}

function unpacked(packed: Buffer, state: string): KeptAnswer | undefined {
  const end = packed.indexOf(LINE_FEED);
  const read = head.safeParse(JSON.parse(packed.toString("utf8", 0, end)));
  if (!read.success) return undefined;
  const { notes, ...rest } = read.data;
  const operation = { type: notes.operation.type, name: notes.operation.name };
  return {
    answer: { ...rest, bytes: packed.subarray(end + 1) },
    state,
    notes: { operation, cost: notes.cost, codes: [], state },
  };
}
