import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requireSame } from "./answers.js";
import { ensurePeers } from "./contestants/install.js";
import { constantBody, handWrittenSql, yogaConstant } from "./contestants/limits.js";
import { postgraphile } from "./contestants/postgraphile.js";
import { question, startService, throughline } from "./contestants/throughline.js";
import { startDatabase } from "./database.js";
import { Loader } from "./load.js";
import { measure } from "./rounds.js";
import { table } from "./table.js";

const CORPUS = "independent-foreign-policy-of-peace";
await ensurePeers();
const database = await startDatabase();
const first = await startService(database.url);
const [asked] = [await post(first.url, question)];
const bodyFile = join(database.folder, "answer.json");
await writeFile(bodyFile, asked);
await first.stop();
await database.query("VACUUM ANALYZE");
const [edition] = await database.query(
  `SELECT edition.id FROM corpus JOIN edition ON corpus_id = corpus.id AND number = current_number WHERE slug = '${CORPUS}'`,
);
const contestants = [
  ...throughline(database.url),
  postgraphile(database.url, Number(Reflect.get(Object(edition), "id"))),
  handWrittenSql(database.url, CORPUS),
  constantBody(bodyFile),
  yogaConstant(bodyFile),
];
const loader = new Loader();
const running = [];
const expected = contestants[0]?.read(asked) ?? [];
for (const contestant of contestants) {
  const run = await contestant.start();
  running.push({ contestant, run });
  requireSame(contestant.name, expected, contestant.read(await post(run.url, contestant.question)));
}
const quick = process.argv.includes("--quick");
const plan = quick
  ? { rounds: 3, milliseconds: 1_500, warmUp: 2_000 }
  : { rounds: 7, milliseconds: 3_000, warmUp: 5_000 };
const subjects = running.map(({ contestant, run }) => ({
  name: contestant.name,
  url: run.url,
  questions: [contestant.question],
}));
process.stdout.write(`${table(await measure(loader, subjects, plan))}\n`);
loader.close();
for (const { run } of running) await run.stop();
await database.close();

async function post(url: string, { path, body }: { readonly path: string; readonly body: string }): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 1_000)}`);
  return text;
}
