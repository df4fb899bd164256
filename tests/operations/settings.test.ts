import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { run, start, temporaryFolder } from "../support/cli.js";
import { sendQuery } from "../support/http.js";

describe("LOG_LEVEL", () => {
  it("lets a terminal stay quiet unless it says otherwise", async () => {
    for (const [level, lines] of [
      [undefined, 0],
      ["info", 1],
    ] as const) {
      const settings = { PORT: "0", DATA_DIR: await temporaryFolder(), ...(level && { LOG_LEVEL: level }) };
      const { child, ended, address } = start(["serve"], settings);
      await sendQuery(await address, "{ __typename }");
      child.kill("SIGTERM");
      const { code, stderr } = await ended;
      const said = stderr.split("\n").filter(Boolean);
      expect([code, said.length]).toEqual([0, lines]);
      for (const line of said) expect(JSON.parse(line)).toMatchObject({ level: "info", operation: "other" });
    }
  });

  it("and METRICS_PORT are named when they cannot be used, at once", async () => {
    const { code, stderr } = await run(["serve"], { LOG_LEVEL: "loud", METRICS_PORT: "70000" });
    expect([code, stderr]).toEqual([
      1,
      "Bad settings: LOG_LEVEL is not one of silent, fatal, error, warn, info, debug, trace; METRICS_PORT is not a port number from 0 to 65535, such as 9464.\n",
    ]);
  });
});

describe("METRICS_PORT", () => {
  it("is told in the line that says where the service is", async () => {
    const settings = { PORT: "0", METRICS_PORT: "0", DATA_DIR: await temporaryFolder() };
    const { child, ended, address } = start(["serve"], settings);
    await sendQuery(await address, "{ __typename }");
    child.kill("SIGTERM");
    const { code, stdout, stderr } = await ended;
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/; its metrics are at http:\/\/127\.0\.0\.1:\d+\/metrics \(Ctrl-C stops it\)\.\n$/);
  });

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
