import { describe, expect, it } from "vitest";
import { chart } from "../../bench/chart.js";
import { figures, verdicts } from "../../bench/table.js";
import { judge } from "../../bench/verdicts.js";

const measured = ["Throughline, rows kept", "A & B"].map((name, place) => ({
  id: name,
  name,
  rounds: [1, 2, 3].map((factor) => ({ requestsPerSecond: 1_000 * factor * (place + 1), p50: 0.25, p99: 10 })),
}));

describe("the report of the benchmark", () => {
  it("gives medians with the least and the most", () => {
    expect(figures(measured)).toContain(
      "| Throughline, rows kept | 2,000 (1,000–3,000) | 0.25 (0.25–0.25) | 10 (10–10) |",
    );
  });

  it("sets each ratio beside what is required of it", () => {
    expect(verdicts([judge("a : b", "×", [1], { least: 1.2 })])).toMatch(
      /\| a : b .*\| 1 \(1–1\) × \|\s+≥ 1.2 \|\s+NO \|/,
    );
  });

  it("draws everyone, as a document of its own", () => {
    const drawing = chart(measured);
    expect(drawing).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(drawing).toContain("A &amp; B");
    expect(drawing).toContain("4,000");
  });
});
