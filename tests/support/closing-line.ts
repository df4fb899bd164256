import type { Reporter, TestModule } from "vitest/node";

/** Tests of what needs a server that no package brings (see citus.ts): where it is absent, they may be left out anywhere. */
const mayBeAbsent = /\/citus\.test\.ts$/;

/**
 * Ends a run with the plain line `N passed, N failed`. Under CI a skipped test counts as failed: there, everything else that
 * tests need has been installed.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const statesOf = (some: readonly TestModule[]): string[] =>
      some.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const states = statesOf(modules);
    const count = (state: string): number => states.filter((each) => each === state).length;
    const broken = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests()].length === 0,
    );
    const isSkipped = (state: string): boolean => state === "skipped" || state === "pending";
    const skipped = states.filter(isSkipped).length;
    const needed = statesOf(modules.filter(({ moduleId }) => !mayBeAbsent.test(moduleId)));
    const mustNotSkip = process.env["CI"] === "true" ? needed.filter(isSkipped).length : 0;
    const failed = count("failed") + broken.length + unhandled.length + mustNotSkip;
    if (mustNotSkip > 0)
      process.stdout.write(`${mustNotSkip} tests were skipped, which counts as failed under CI=true\n`);
    const skips = skipped > mustNotSkip ? `, ${skipped} skipped` : "";
    process.stdout.write(`${count("passed")} passed, ${failed} failed${skips}\n`);
    if (failed > 0) process.exitCode = 1;
  }
}
