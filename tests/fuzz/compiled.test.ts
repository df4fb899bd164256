import { describe, expect, it } from "vitest";
import { useService } from "../support/service.js";
import { compareCompiled } from "./compiled.js";

const service = useService();
const RUNS = 2_000;
const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);

describe("whatever is asked for in a document", () => {
  it(`compiled code answers as the interpreter does, ${RUNS} times (FUZZ_SEED=${seed})`, {
    timeout: 400_000,
  }, async () => {
    const { answered, compiled } = await compareCompiled(service().service, { runs: RUNS, seed });
    expect(answered).toBeGreaterThan(RUNS / 2);
    expect(compiled).toBeGreaterThan(RUNS / 2);
  });
});
