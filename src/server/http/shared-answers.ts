import { createHash } from "node:crypto";
import { OperationTypeNode } from "graphql";
import * as z from "zod";
import type { KeptAnswer } from "../exchange/answer.js";
import type { OptionalRedis } from "./redis.js";

const PREFIX = "throughline:answers";
/** An answer that nobody asks for any more goes after a day; one that does not hold any more is never asked for. */
const SECONDS = 86_400;
const LINE_FEED = 10;
/** Characters of a digest, which stands first. */
const DIGEST_LENGTH = 43;

const headerValue = z.string().regex(/^[\t -~]*$/);
/** What stands before the bytes of an answer. */
const head = z.object({
  status: z.literal(200),
  headers: z.record(z.string().regex(/^[a-z-]+$/), headerValue),
  freshness: z.enum(["current", "lasting", "none"]),
  notes: z.object({
    operation: z.object({ type: z.enum(OperationTypeNode), name: z.string().optional() }),
    cost: z.number(),
  }),
});

/**
 * Answers that several services share, in Redis. Each stands under the state of the catalogue that it was given in, and
 * under the rules that it was given by: services of other rules, or of another build, may run side by side. Without Redis each service
 * goes on alone.
 */
export class SharedAnswers {
  readonly #redis: OptionalRedis;
  readonly #rules: string;

  /** @param rules all that an answer depends on beside question and state; services of the same rules would answer alike */
  constructor(redis: OptionalRedis, rules: readonly unknown[]) {
    this.#redis = redis;
    this.#rules = digestOf(JSON.stringify(rules));
  }

  /** The answer that a question had in this state; undefined when none is there that can be read, or Redis is not. */
  async find(question: string, state: string): Promise<KeptAnswer | undefined> {
    const packed = await this.#redis.ask((client) => client.getBuffer(this.#name(question, state)));
    return packed ? unpacked(packed, state) : undefined;
  }

  /** Leaves an answer for others, without waiting. */
  keep(question: string, kept: KeptAnswer): void {
    const name = this.#name(question, kept.state);
    void this.#redis.ask((client) => client.set(name, packed(kept), "EX", SECONDS));
  }

  #name(question: string, state: string): string {
    return `${PREFIX}:${this.#rules}:${state}:${digestOf(question)}`;
  }
}

function digestOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("base64url");
}

function packed({ answer: { bytes, ...rest }, notes: { operation, cost } }: KeptAnswer): Buffer {
  const content = Buffer.concat([Buffer.from(`${JSON.stringify({ ...rest, notes: { operation, cost } })}\n`), bytes]);
  return Buffer.concat([Buffer.from(digestOf(content)), content]);
}

/** What was not put there whole by a service of this kind is no answer. */
function unpacked(packed: Buffer, state: string): KeptAnswer | undefined {
  const content = packed.subarray(DIGEST_LENGTH);
  if (packed.toString("latin1", 0, DIGEST_LENGTH) !== digestOf(content)) return undefined;
  const end = content.indexOf(LINE_FEED);
  const { data } = head.safeParse(parsed(content.toString("utf8", 0, Math.max(0, end))));
  if (data === undefined) return undefined;
  const { notes, ...rest } = data;
  const operation = { type: notes.operation.type, name: notes.operation.name };
  return {
    answer: { ...rest, bytes: content.subarray(end + 1) },
    state,
    notes: { operation, cost: notes.cost, codes: [], state },
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
