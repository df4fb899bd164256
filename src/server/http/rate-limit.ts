import type { IncomingMessage } from "node:http";

/** Counts what each client spends. */
export interface RateLimit {
  /** @throws RateLimited when the client has spent all that it may in this minute */
  spend(request: IncomingMessage, points: number): Promise<void>;
  close(): void;
}
