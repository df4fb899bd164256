import { defineConfig } from "vitest/config";

export default defineConfig({
  // Pothos and Yoga load graphql as CommonJS; the tests' own imports must be the same module, not a second realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/postgres.ts"],
    reporters: ["default", "./tests/support/closing-line.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files share what they load: the modules hold nothing that one test could leave behind for the next.
    isolate: false,
    // How long something may take to settle on a busy machine; how long it takes at best is measured elsewhere.
    expect: { poll: { timeout: 20_000 } },
  },
});
