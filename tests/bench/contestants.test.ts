import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { requireSame } from "../../bench/answers.js";
import { readCatalogue } from "../../bench/catalogue.js";
import { handWrittenSql, yogaCompiled, yogaConstant } from "../../bench/contestants/limits.js";
import { question, readRows, throughline } from "../../bench/contestants/throughline.js";
import { Draw } from "../../bench/draw.js";
import { mixedQuestions } from "../../bench/mix.js";
import { post } from "../../bench/post.js";
import { temporaryFolder } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";

const database = await seededDatabase();
const [kept] = throughline(database.url);
const service = await kept.start();
afterAll(async () => {
  await service.stop();
  await database.drop();
});

describe("the contestants of the benchmark", () => {
  it("give the same answer, value for value, when one of them is a statement written by hand", async () => {
    const sql = handWrittenSql(database.url);
    const running = await sql.start();
    try {
      const [ours, theirs] = await Promise.all([post(service.url, question), post(running.url, sql.question)]);
      expect(JSON.parse(theirs)).toEqual(JSON.parse(ours));
      requireSame(sql.name, readRows(ours), sql.read(theirs));
    } finally {
      await running.stop();
    }
  });
});

describe("the question under a condition", () => {
  it("has the answer of the question without one", async () => {
    const [, , , conditional] = throughline(database.url);
    expect(conditional.question).not.toEqual(question);
    expect(await post(service.url, conditional.question)).toBe(await post(service.url, question));
  });
});

describe("a constant answer by GraphQL Yoga", () => {
  it.each([yogaConstant, yogaCompiled])("is the service's own, interpreted and compiled: %o", async (contestant) => {
    const file = join(await temporaryFolder(), "answer.json");
    const body = await post(service.url, question);
    await writeFile(file, body);
    const yoga = contestant(file);
    const running = await yoga.start();
    try {
      expect(JSON.parse(await post(running.url, yoga.question))).toEqual(JSON.parse(body));
    } finally {
      await running.stop();
    }
  });
});

describe("the other questions of the benchmark", () => {
  it("are the same for one seed, and all have an answer", async () => {
    const known = await readCatalogue(service.url);
    const questions = mixedQuestions(known, new Draw(7), 35);
    expect(mixedQuestions(known, new Draw(7), 35)).toEqual(questions);
    expect(mixedQuestions(known, new Draw(8), 35)).not.toEqual(questions);
    await expect(Promise.all(questions.map((asked) => post(service.url, asked)))).resolves.toHaveLength(35);
  });
});
