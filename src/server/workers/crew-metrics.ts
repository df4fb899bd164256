import { AggregatorRegistry } from "prom-client";
import type { Crew } from "./crew.js";
import type { Measures } from "./messages.js";

/**
 * The workers' metrics as one: sums, or what each metric's `aggregator` says. What a worker counted stays counted when it
 * ends, so that no counter ever falls: to Prometheus, one that falls has begun anew.
 */
export class CrewMetrics {
  /** What workers that ended have counted, as of one. */
  #ofEnded: Promise<object[]> = Promise.resolve([]);

  /** Keeps what a worker that ended has counted. */
  keep(last: Measures | undefined): void {
    if (last === undefined) return;
    const counted = last.filter(({ type }) => type === "counter" || type === "histogram");
    this.#ofEnded = this.#ofEnded.then((before) => AggregatorRegistry.aggregate([before, counted]).getMetricsAsJSON());
  }

  /** The metrics of all, as Prometheus' text. A worker that does not tell in time is told of as it was when it last did. */
  async text(crew: Crew): Promise<string> {
    const told = await Promise.all([...crew.members].map((member) => member.measure()));
    const known = told.filter((measures) => measures !== undefined);
    return AggregatorRegistry.aggregate([...known, await this.#ofEnded]).metrics();
  }
}
