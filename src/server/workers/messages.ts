import * as z from "zod";

/** What the primary process tells a worker. A connection comes with the handle of its socket. */
export const toWorker = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("start"),
    /** Where to read, as the primary found or started it. */
    reader: z.object({
      url: z.string(),
      heldBy: z.enum(["session", "role"]),
      connections: z.object({ operations: z.int(), exports: z.int() }),
    }),
  }),
  z.object({ kind: z.literal("connection"), number: z.number().int() }),
  z.object({ kind: z.literal("stopping") }),
  z.object({ kind: z.literal("drain") }),
  z.object({ kind: z.literal("measure"), turn: z.number().int() }),
]);

/** What a worker tells the primary process. */
export const toPrimary = z.discriminatedUnion("kind", [
  /** It listens to what it is told; nothing may be told before. */
  z.object({ kind: z.literal("up") }),
  z.object({ kind: z.literal("ready") }),
  /** It has the connection of that number, and has read nothing of it yet. */
  z.object({ kind: z.literal("taken"), number: z.number().int() }),
  /** That connection has ended. */
  z.object({ kind: z.literal("closed"), number: z.number().int() }),
  z.object({
    kind: z.literal("measured"),
    turn: z.number().int(),
    metrics: z.array(z.looseObject({ name: z.string(), type: z.unknown() })),
  }),
]);

export type ToWorker = z.infer<typeof toWorker>;
export type ToPrimary = z.infer<typeof toPrimary>;
export type Start = Extract<ToWorker, { kind: "start" }>;
/** Metrics of one process at one time, as prom-client writes them down. */
export type Measures = Extract<ToPrimary, { kind: "measured" }>["metrics"];
