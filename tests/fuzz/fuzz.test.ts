import { describe, expect, it } from "vitest";
import { useService } from "../support/service.js";
import { fuzz } from "./fuzz.js";

const service = useService();
const RUNS = 10_000;
const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);

describe("whatever arguments a field is asked with", () => {
  it(`it is answered, or refused for a reason, ${RUNS} times (FUZZ_SEED=${seed})`, { timeout: 1_800_000 }, async () => {
    const { answers, fields } = await fuzz(service().url, { runs: RUNS, seed });
    expect(fields).toBeGreaterThan(40);
    for (const code of ["data", "BAD_USER_INPUT"]) expect(answers.get(code)).toBeGreaterThan(RUNS / 20);
    expect((await service().data("{ eras { totalCount } }")).eras.totalCount).toBe(8);
  });
});
