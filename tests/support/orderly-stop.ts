import { expect } from "vitest";
import type { Load } from "./load.js";

/** A service that was told to stop under load says so first, and answers everybody whom it has let in. */
export async function expectOrderlyStop(url: string, load: Load): Promise<void> {
  const readiness = async () => {
    const response = await fetch(`${url}/health/ready`);
    return [response.status, await response.text(), response.headers.get("connection")];
  };
  await expect.poll(readiness, { interval: 5 }).toEqual([503, "stopping\n", "close"]);
  // Whoever comes after the end is refused a connection; nobody who was let in is cut off.
  const refused = await load.stop().then(
    () => undefined,
    (error: Error) => error,
  );
  if (refused) expect(`${refused} ${refused.cause}`).toMatch(/ECONNREFUSED/);
  expect(load.outcomes.filter(({ status, codes }) => status !== 200 || codes.length > 0)).toEqual([]);
}
