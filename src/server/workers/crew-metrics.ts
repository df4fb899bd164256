import { AggregatorRegistry, Registry } from "prom-client";
import { observeUnawaited } from "../operations/metrics.js";
import type { Observer } from "../operations/observation.js";
import type { Crew } from "./crew.js";
import type { Measures } from "./messages.js";

/**
 * The metrics of all processes as one: sums, or what each metric's `aggregator` says. What a worker counted stays counted when it
 * ends, so that no counter ever falls: to Prometheus, one that falls has begun anew.
 */
export class CrewMetrics {
  /** What workers that ended have counted, as of one. */
  #ofEnded: Promise<object[]> = Promise.resolve([]);
  /** What this process counts, which answers nothing itself. */
  readonly #own = new Registry();
  readonly observer: Observer = observeUnawaited(this.#own);

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
    return AggregatorRegistry.aggregate([...known, await this.#ofEnded, await this.#own.getMetricsAsJSON()]).metrics();
  }
}
