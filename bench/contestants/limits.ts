import { fileURLToPath } from "node:url";
import { type Running, startChild } from "./child.js";
import type { Contestant } from "./contestant.js";
import { eras, question, readRows } from "./throughline.js";

const tsx = fileURLToPath(import.meta.resolve("tsx"));

function start(server: string, environment: Readonly<Record<string, string>>): Promise<Running> {
  return startChild(process.execPath, ["--import", tsx, `bench/servers/${server}.ts`], environment);
}

/** One statement written by hand for this question. */
export function handWrittenSql(databaseUrl: string, corpus: string): Contestant {
  return {
    name: "hand-written SQL",
    what: "one prepared statement, sent on as text by node:http",
    question: { path: "/", body: JSON.stringify({ corpus, eras }) },
    start: () => start("sql", { DATABASE_URL: databaseUrl }),
    read: readRows,
  };
}

/** The service's own bytes, by node:http alone. */
export function constantBody(bodyFile: string): Contestant {
  return {
    name: "node:http, constant",
    what: "the same bytes, from memory",
    question,
    start: () => start("constant", { BODY_FILE: bodyFile }),
    read: readRows,
  };
}

/** The service's own answer, by GraphQL Yoga from objects in memory. */
export function yogaConstant(bodyFile: string): Contestant {
  return {
    name: "GraphQL Yoga, constant",
    what: "the same answer, from objects in memory",
    question,
    start: () => start("yoga", { BODY_FILE: bodyFile }),
    read: readRows,
  };
}
