import { describe, expect, it } from "vitest";
import { figureStates } from "../../src/server/pages/figures/figure-address.js";
import { choicesInAddress } from "../../web/src/views/compare/compare-address.js";
import { riverInAddress } from "../../web/src/views/lineage/address.js";
import { multiplesInAddress } from "../../web/src/views/lineage/multiples/address.js";
import { matrixInAddress } from "../../web/src/views/matrix/address.js";
import { timelineInAddress } from "../../web/src/views/timeline/timeline-address.js";

describe("the address of a figure", () => {
  it("holds all that a view has in its own, but for what is opened, shown and paged beside the picture", () => {
    const names = {
      matrix: Object.keys(matrixInAddress.write(matrixInAddress.read({}))),
      compare: Object.keys(choicesInAddress.write(choicesInAddress.read({}))),
      // One principle, or all of them side by side.
      lineage: [
        ...new Set([
          ...Object.keys(riverInAddress.write(riverInAddress.read({}))),
          ...Object.keys(multiplesInAddress.write(multiplesInAddress.read({}))),
        ]),
      ],
      timeline: Object.keys(timelineInAddress.write(timelineInAddress.read({}))),
    };
    const beside = {
      matrix: ["cell"],
      compare: ["show", "lines", "at"],
      lineage: ["entries", "open", "page"],
      timeline: ["open", "listed"],
    };
    for (const view of ["matrix", "compare", "lineage", "timeline"] as const)
      expect([view, [...figureStates[view], ...beside[view]].sort()]).toEqual([view, names[view].sort()]);
  });
});
