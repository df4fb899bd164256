import type { IncomingMessage } from "node:http";

/** Counts what each client spends. */
export interface RateLimit {
  /** @throws RateLimited when the client has spent all that it may in this minute */
  spend(request: IncomingMessage, points: number): Promise<void>;
}

/** A client has spent what it may in this minute. */
export class RateLimited extends Error {
  readonly retryAfterSeconds: number;

  constructor(points: number, retryAfterSeconds: number) {
    super(
      `This address has spent the ${points} points that it may spend in a minute; come again in ${retryAfterSeconds} seconds.`,
    );
    this.name = "RateLimited";
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
