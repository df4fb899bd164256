import type { IncomingMessage } from "node:http";

/** What a request costs that is no operation of GraphQL, or none that can be reckoned up. */
export const REQUEST_POINTS = 1;
/** What a file of an edition costs: about what a query for as much would. */
export const EXPORT_POINTS = 1_000;

/** Counts what each client spends. */
export interface RateLimit {
  /** @throws RateLimited when the client has spent all that it may in this minute */
  spend(request: IncomingMessage, points: number): Promise<void>;
  close(): void;
}
