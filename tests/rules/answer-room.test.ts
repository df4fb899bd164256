import { describe, expect, it } from "vitest";
import { limits } from "../../src/limits/limits.js";
import { AnswerRoom } from "../../src/resolvers/answer-room.js";

const ofAll = limits.largeAnswersAtOnce.most;
const ofOne = limits.largeAnswersOfClient.most;
const given = () => new Error("given up");

describe("places among large answers", () => {
  /** Answers of a client that want a place, and which of them have one. */
  const asking = (client: string, count: number) => {
    const rooms = Array.from({ length: count }, () => new AnswerRoom(client));
    const entered: number[] = [];
    for (const [index, room] of rooms.entries()) {
      const wait = room.enter();
      if (wait === undefined) entered.push(index);
      else void wait.then(() => entered.push(index));
    }
    return { rooms, entered, leave: (index: number) => rooms[index]?.leave(given) };
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it("are not all one client's: another finds one free, however many the first waits for", async () => {
    const greedy = asking("greedy", 20);
    const modest = asking("modest", 1);
    expect([greedy.entered.length, modest.entered.length]).toEqual([ofOne, 1]);
    for (const { rooms } of [greedy, modest]) for (const room of rooms) room.leave(given);
    await settled();
  });

  it("are given to whoever waits longest of those whose clients may have one more", async () => {
    const clients = Array.from({ length: ofAll / ofOne + 1 }, (_, index) => asking(`client ${index}`, ofOne + 1));
    const counts = () => clients.map(({ entered }) => entered.length);
    expect(counts()).toEqual([...Array(ofAll / ofOne).fill(ofOne), 0]);
    clients[0]?.leave(0);
    await settled();
    expect(counts()[0]).toBe(ofOne + 1);
    clients[1]?.leave(0);
    await settled();
    expect(counts()[1]).toBe(ofOne + 1);
    for (const index of [1, 2]) clients[0]?.leave(index);
    await settled();
    expect(counts().at(-1)).toBe(2);
    for (const { rooms } of clients) for (const room of rooms) room.leave(given);
    await settled();
    const after = asking("after", ofOne);
    expect(after.entered.length).toBe(ofOne);
    for (const room of after.rooms) room.leave(given);
  });
});
