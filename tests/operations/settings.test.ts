import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { run, start, temporaryFolder } from "../support/cli.js";
import { startedDirectory } from "../support/data-directory.js";
import { sendQuery } from "../support/http.js";

describe("LOG_LEVEL and METRICS_PORT", () => {
  it("let serve log each request on standard error, and say where its metrics are", async () => {
    const settings = { PORT: "0", METRICS_PORT: "0", LOG_LEVEL: "info", DATA_DIR: await startedDirectory() };
    const { child, ended, address } = start(["serve"], settings);
    const { headers } = await sendQuery(await address, "{ __typename }");
    child.kill("SIGTERM");
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/; its metrics are at http:\/\/127\.0\.0\.1:\d+\/metrics \(Ctrl-C stops it\)\.\n$/);
    expect(JSON.parse(stderr)).toMatchObject({ level: "info", requestId: headers["x-request-id"], operation: "other" });
  });

  it("leave a terminal quiet when they are not set", async () => {
    const { child, ended, address } = start(["serve"], { PORT: "0", DATA_DIR: await startedDirectory() });
    await sendQuery(await address, "{ nothing }");
    child.kill("SIGTERM");
    const { code, stdout, stderr } = await ended;
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).not.toContain("metrics");
  });

  it("are named when they cannot be used", async () => {
    const { code, stderr } = await run(["serve"], { LOG_LEVEL: "loud", METRICS_PORT: "70000" });
    expect([code, stderr]).toEqual([
      1,
      "Bad settings: LOG_LEVEL is not one of silent, fatal, error, warn, info, debug, trace; METRICS_PORT is not a port number from 0 to 65535, such as 9464.\n",
    ]);
  });
});

describe("METRICS_PORT", () => {
  it("that is taken is told as a taken PORT is, before anything starts", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const settings = { PORT: "0", METRICS_PORT: String(port), DATA_DIR: await temporaryFolder() };
    const { code, stdout, stderr } = await run(["serve"], settings);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`Port ${port} on 127.0.0.1 is in use; set METRICS_PORT to another one.\n`);
  });
});
