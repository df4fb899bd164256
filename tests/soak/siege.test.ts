import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { seededDatabase } from "../support/database.js";
import { documentKinds } from "./kinds/documents.js";
import { Pulse } from "./pulse.js";
import { type Subject, startSubject } from "./subject.js";

let subject: Subject;
beforeAll(async () => {
  const database = await seededDatabase();
  subject = await startSubject({ DATABASE_URL: database.url });
  return async () => {
    await subject.stop();
    await database.drop();
  };
});

describe("sixty documents at once that take long to refuse", () => {
  const slow = [
    "fields that are none, each like",
    "types that are none",
    "fifty of them",
    "fields conflict",
    "under many names",
  ];

  it.each(documentKinds.filter(({ name }) => slow.some((part) => name.includes(part))))(
    "are refused, and whoever asks something else meanwhile is answered: $name",
    async ({ assail }) => {
      const pulse = new Pulse();
      onTestFinished(() => pulse.close());
      pulse.start(subject.url);
      expect(new Set(await assail(subject.url))).toEqual(new Set([400]));
      const { asked, unanswered } = await pulse.stop();
      expect([asked > 0, unanswered]).toEqual([true, 0]);
      expect(subject.errors()).toBe("");
    },
  );
});
