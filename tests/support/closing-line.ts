import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with the plain line `N passed, N failed`. Under CI a skipped test counts as failed: there, everything that
 * tests need has been installed.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string): number => states.filter((each) => each === state).length;
    const broken = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests()].length === 0,
    );
    const skipped = count("skipped") + count("pending");
    const mustNotSkip = process.env["CI"] === "true" ? skipped : 0;
    const failed = count("failed") + broken.length + unhandled.length + mustNotSkip;
    if (mustNotSkip > 0)
      process.stdout.write(`${mustNotSkip} tests were skipped, which counts as failed under CI=true\n`);
    const skips = skipped > mustNotSkip ? `, ${skipped} skipped` : "";
    process.stdout.write(`${count("passed")} passed, ${failed} failed${skips}\n`);
    if (failed > 0) process.exitCode = 1;
  }
}
