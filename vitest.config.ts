import { defineConfig } from "vitest/config";
import { settingNames } from "./src/server/settings.js";

// What tests start is told what the test says, and nothing that the shell has for another service, database or terminal.
for (const name of Object.keys(process.env))
  if (settingNames.includes(name) || /^PG[A-Z]|^(?:NO|FORCE)_COLOR$/.test(name)) delete process.env[name];

/** What is run where rows are spread over the servers of Citus: whatever reads and writes them through the public surface. */
const onCitus = [
  "tests/http/**/*.test.ts",
  "tests/cli/{backup,editions,export,import}.test.ts",
  "tests/database/citus.test.ts",
];

export default defineConfig({
  // Pothos and Yoga load graphql as CommonJS; the tests' own imports must be the same module, not a second realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: process.env["CITUS_URL"] === undefined ? ["tests/**/*.test.ts"] : onCitus,
    globalSetup: ["tests/support/postgres.ts"],
    reporters: ["default", "./tests/support/closing-line.ts"],
    // Never a test's subject: a busy machine takes its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // Files share what they load: the modules hold nothing that one test could leave behind for the next.
    isolate: false,
    // How long something may take to settle on a busy machine; how long it takes at best is measured elsewhere.
    expect: { poll: { timeout: 60_000 } },
  },
});
