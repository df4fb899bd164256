import { describe, expect, it } from "vitest";
import { englishDates } from "../../src/chronology/english-dates.js";
import { yearsOf } from "../../web/src/views/matrix/front/years.js";

describe("the years that eras cover together", () => {
  it.each([
    [
      [
        ["1796-03-04", "1823-12-02"],
        ["1823-01-01", "1985-12-31"],
      ],
      "1796 to 1985",
    ],
    [[["1949-10-01", null]], "since 1949"],
    [
      [
        [null, "-0300-12-31"],
        ["-0299-01-01", "0100-12-31"],
      ],
      "until AD 100",
    ],
    [[[null, "-0300-12-31"]], "until 301 BC"],
    [[["1900-01-01", "1900-12-31"]], "1900"],
    // What is open at both ends may have begun before all others, and go on.
    [
      [
        ["1900-01-01", "1900-12-31"],
        [null, null],
      ],
      "",
    ],
    [[], ""],
  ] as const)("of %j are %j", (eras, expected) => {
    expect(
      yearsOf(
        englishDates,
        eras.map(([earliest, latest]) => ({ earliest, latest })),
      ),
    ).toBe(expected);
  });
});
