import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Measured } from "./rounds.js";
import { spread } from "./statistics.js";

const INK = "#1b1f24";
const OURS = "#0a58ca";
const OTHERS = "#8a5a00";

/** The requests per second of everyone as a drawing (SVG): a dot for the median, a line from the least to the most. */
export function chart(measured: readonly Measured[]): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const points = measured.map(({ name, rounds }) => ({
    name,
    ...spread(rounds.map(({ requestsPerSecond }) => requestsPerSecond)),
    colour: name.startsWith("Throughline") ? OURS : OTHERS,
  }));
  const plot = Plot.plot({
    document,
    ariaLabel: "Requests per second of each contestant, from fewest to most",
    width: 820,
    height: 80 + 42 * points.length,
    marginBottom: 56,
    marginLeft: 210,
    marginRight: 70,
    style: { background: "white", color: INK, fontSize: "13px", fontFamily: "system-ui, sans-serif" },
    x: {
      type: "log",
      label: "requests per second (logarithmic) →",
      grid: true,
      nice: true,
      tickFormat: ",d",
      labelOffset: 44,
    },
    y: { label: null, domain: [...points].sort((a, b) => a.median - b.median).map(({ name }) => name) },
    marks: [
      Plot.link(points, { x1: "min", x2: "max", y1: "name", y2: "name", stroke: "colour", strokeWidth: 3 }),
      Plot.dot(points, { x: "median", y: "name", r: 6, fill: "colour" }),
      Plot.text(points, {
        x: "max",
        y: "name",
        text: ({ median }: { readonly median: number }) => Math.round(median).toLocaleString("en"),
        dx: 10,
        textAnchor: "start",
        fill: INK,
      }),
    ],
  });
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${plot.outerHTML}\n`;
}
