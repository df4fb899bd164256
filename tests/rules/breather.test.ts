import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { behindOthers, breather } from "../../src/resolvers/breather.js";

const WAITING = 100;
/** So long that a handful of them is more than others may wait for. */
const WORK_MILLISECONDS = 5;

function work(): void {
  const end = performance.now() + WORK_MILLISECONDS;
  while (performance.now() < end);
}

describe("those who are told something at once", () => {
  it("go on one after the other, and others are heard between them", async () => {
    let tell = (): void => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    let done = 0;
    const all = Array.from({ length: WAITING }, async () => {
      await told;
      await behindOthers();
      work();
      done += 1;
    });
    tell();
    await nextTurn();
    expect(done).toBeLessThan(WAITING / 10);
    await Promise.all(all);
    expect(done).toBe(WAITING);
  });

  it("go on in the order in which they came, nobody past those who wait already", async () => {
    const order: number[] = [];
    const go = async (place: number): Promise<void> => {
      await behindOthers();
      work();
      order.push(place);
    };
    const first = Array.from({ length: 20 }, (_, place) => go(place));
    await nextTurn();
    const later = Array.from({ length: 20 }, (_, place) => go(20 + place));
    await Promise.all([...first, ...later]);
    expect(order).toEqual(Array.from({ length: 40 }, (_, place) => place));
  });
});

describe("whoever is at work", () => {
  it("goes on without a pause as long as nobody has waited for long", async () => {
    await nextTurn();
    expect(breather()).toBeUndefined();
  });
});
