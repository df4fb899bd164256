import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { corpusFolder } from "../../bench/corpora.js";
import { run } from "../support/cli.js";
import { ask } from "../support/graphql.js";
import { OwnPostgres } from "../support/own-postgres.js";
import { Assailant } from "./assailant.js";
import { Pulse, type Waits } from "./pulse.js";
import { LONGEST_WAIT_MILLISECONDS } from "./siege.js";
import { type Holdings, type Subject, startSubject } from "./subject.js";
import { askKnown, attack, type KnownQuestion, knownQuestions, type Outcome, takeExport } from "./traffic.js";

/** What a soak found. It passed when `failures` is empty. */
export interface SoakReport {
  /** How many requests came to what, such as `known answered`. */
  readonly results: ReadonlyMap<string, number>;
  readonly slowestMilliseconds: number;
  readonly imports: number;
  readonly faults: number;
  readonly start: Holdings;
  readonly end: Holdings;
  /** How long `/health/live` let wait all the while. */
  readonly waits: Waits;
  readonly failures: readonly string[];
}

const faults = ["stopped", "killed", "frozen"] as const;
const CLIENTS = 6;
const LONGEST_MILLISECONDS = 7_000;
const BACK_MILLISECONDS = 2_000;
const LONGEST_EXTENSION_MILLISECONDS = 60_000;
const KEPT_MEGABYTES = { ROWS_MEMORY: "8", ANSWERS_MEMORY: "8" };
/** What is kept on purpose, 25 of documents and their code among it, and code that is loaded once it is wanted. */
const HEAP_SLACK_MEGABYTES = 80;
const HANDLE_SLACK = 10;
const SETTLING_ROUNDS = 40;
const SETTLING_MILLISECONDS = 500;

/**
 * Asks a real service known questions, hostile ones and exports for some minutes, while it is assailed in every way that
 * is known, editions are imported, and its database is restarted, killed and frozen.
 *
 * @param patience how many times longer than on a machine of its own the service may take
 */
export async function soak(minutes: number, patience = 1): Promise<SoakReport> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-soak-"));
  const postgres = await OwnPostgres.create();
  const subject = await startSubject({
    DATABASE_URL: postgres.url,
    TRUSTED_PROXIES: "loopback",
    ...KEPT_MEGABYTES,
  });
  const pulse = new Pulse();
  const failures: string[] = [];
  try {
    await run(["import", await corpusFolder(folder, "M")], { DATABASE_URL: postgres.url });
    pulse.start(subject.url);
    const course = new Soak(subject, postgres, folder, Date.now() + minutes * 60_000, patience, failures);
    await course.run();
    const waits = await pulse.stop();
    failures.push(...waits.unanswered.map((fault) => `/health/live was not answered: ${fault}`));
    if (waits.p99 > LONGEST_WAIT_MILLISECONDS * patience) failures.push(`/health/live let wait for ${waits.p99} ms`);
    const code = await subject.stop();
    if (code !== 0) failures.push(`the service ended with ${code}`);
    const defects = subject
      .errors()
      .split("\n")
      .filter((line) => line !== "" && !isCutByDatabase(line));
    if (defects.length > 0) failures.push(`the service logged: ${defects.join("\n").slice(0, 1_000)}`);
    return { ...course, waits, slowestMilliseconds: Math.round(course.slowestMilliseconds), failures };
  } finally {
    pulse.close();
    await postgres.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

class Soak {
  readonly results = new Map<string, number>();
  slowestMilliseconds = 0;
  imports = 0;
  faults = 0;
  start: Holdings = nothing;
  end: Holdings = nothing;

  readonly #subject: Subject;
  readonly #postgres: OwnPostgres;
  readonly #folder: string;
  readonly #until: number;
  readonly #patience: number;
  readonly #failures: string[];
  #file = "";

  constructor(
    subject: Subject,
    postgres: OwnPostgres,
    folder: string,
    until: number,
    patience: number,
    failures: string[],
  ) {
    this.#subject = subject;
    this.#postgres = postgres;
    this.#folder = folder;
    this.#until = until;
    this.#patience = patience;
    this.#failures = failures;
  }

  async run(): Promise<void> {
    const known = await knownQuestions(this.#subject.url);
    this.#file = (await takeExport(this.#subject.url)).body;
    // Code is compiled and answers are kept in the first rounds: neither is a leak.
    for (let round = 0; round < 30; round += 1) await this.#round(known, round);
    this.start = await this.#subject.measure();
    const clients = Array.from({ length: CLIENTS }, (_, index) => this.#ask(known, index));
    const assailant = new Assailant();
    assailant.assail(this.#subject.url);
    await Promise.all([...clients, this.#publish(), this.#disturb(assailant)]).finally(() => assailant.close());
    for (const question of known) this.#note(await askKnown(this.#subject.url, question));
    await this.#settle();
    if (this.#hasGrown()) this.#failures.push("the heap has grown");
    if (this.#hasHandlesLeft()) this.#failures.push("handles were left open");
  }

  /** Measures what it holds once the last connections and their answers are gone, which a leak never is. */
  async #settle(): Promise<void> {
    for (let round = 0; round < SETTLING_ROUNDS; round += 1) {
      this.end = await this.#subject.measure();
      if (!this.#hasGrown() && !this.#hasHandlesLeft()) break;
      await delay(SETTLING_MILLISECONDS);
    }
  }

  #hasGrown(): boolean {
    return this.end.heapMegabytes > this.start.heapMegabytes + HEAP_SLACK_MEGABYTES;
  }

  #hasHandlesLeft(): boolean {
    return this.end.handles > this.start.handles + HANDLE_SLACK;
  }

  /** A busy machine may need longer until something was imported and something has failed. */
  #isOver(): boolean {
    const late = Date.now() - this.#until;
    return late >= (this.imports > 0 && this.faults > 0 ? 0 : LONGEST_EXTENSION_MILLISECONDS);
  }

  async #ask(known: readonly KnownQuestion[], first: number): Promise<void> {
    for (let turn = first; !this.#isOver(); turn += CLIENTS) await this.#round(known, turn);
  }

  async #round(known: readonly KnownQuestion[], turn: number): Promise<void> {
    const { url } = this.#subject;
    const question = known[turn % known.length];
    if (question) this.#note(await askKnown(url, question));
    if (turn % 4 === 0) this.#note(await attack(url, turn / 4));
    if (turn % 16 === 0) this.#note(await takeExport(url, this.#file));
  }

  #note({ kind, result, milliseconds, wrong }: Outcome): void {
    this.results.set(`${kind} ${result}`, (this.results.get(`${kind} ${result}`) ?? 0) + 1);
    this.slowestMilliseconds = Math.max(this.slowestMilliseconds, milliseconds);
    if (wrong !== undefined) this.#failures.push(wrong);
    if (milliseconds > LONGEST_MILLISECONDS * this.#patience)
      this.#failures.push(`${kind} took ${Math.round(milliseconds)} ms`);
  }

  /** Imports a corpus that is another each time, and looks whether its newest edition is answered from. */
  async #publish(): Promise<void> {
    const folder = join(this.#folder, "harbour-charter");
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    const eras = await readFile(join(folder, "eras.yaml"), "utf8");
    for (let edition = 1; !this.#isOver(); edition += 1) {
      await writeFile(join(folder, "eras.yaml"), eras.replace("name: Founding", `name: Founding ${edition}`));
      const { code } = await run(["import", folder], { DATABASE_URL: this.#postgres.url });
      // While the database is away an import cannot be done; it must then have changed nothing.
      if (code === 0) await this.#expectEdition(`Founding ${edition}`);
      await delay(3_000);
    }
  }

  async #expectEdition(name: string): Promise<void> {
    this.imports += 1;
    const query = '{ edition(corpus: "harbour-charter") { eras(first: 1) { nodes { name } } } }';
    const { data, extensions, errors } = await ask(this.#subject.url, query);
    if (errors || extensions?.stale) return;
    if (data.edition.eras.nodes[0].name !== name)
      this.#failures.push(`${name} was imported, and ${JSON.stringify(data)} answered`);
  }

  /**
   * Does to the database whatever may happen to it, in turn. How soon the service is back is measured every other time, while nobody
   * floods it: for how long floods let wait is measured beside it.
   */
  async #disturb(assailant: Assailant): Promise<void> {
    for (let turn = 0; !this.#isOver(); turn += 1) {
      const fault = faults[turn % faults.length] ?? "stopped";
      const isFlooded = turn % 2 === 1;
      await delay(5_000);
      if (!isFlooded) await assailant.rest();
      if (fault === "stopped") await this.#postgres.stop();
      else await this.#postgres.signal(fault === "killed" ? "SIGKILL" : "SIGSTOP");
      await delay(2_000);
      if (fault === "frozen") await this.#postgres.signal("SIGCONT");
      else await this.#postgres.start();
      this.faults += 1;
      if (isFlooded) continue;
      await this.#expectBack(fault);
      assailant.assail(this.#subject.url);
    }
  }

  async #expectBack(fault: (typeof faults)[number]): Promise<void> {
    const start = performance.now();
    const says: string[] = [];
    for (;;) {
      const { status, errors } = await ask(this.#subject.url, "{ corpora { slug } }");
      if (status === 200 || performance.now() - start > LONGEST_EXTENSION_MILLISECONDS) break;
      says.push(`${status} ${errors?.[0]?.extensions?.code}`);
      await delay(50);
    }
    const milliseconds = Math.round(performance.now() - start);
    if (milliseconds > BACK_MILLISECONDS * this.#patience)
      this.#failures.push(
        `the service was back ${milliseconds} ms after its database, which had been ${fault}: ${says.slice(-3)}`,
      );
  }
}

/** What the log is to have of an export under way when the database goes away; of any other end of one it is a defect. */
function isCutByDatabase(line: string): boolean {
  return line.includes("an export broke off after its head was sent") && line.includes('"type":"DatabaseAway"');
}

const nothing: Holdings = { heapMegabytes: 0, residentMegabytes: 0, handles: 0, connections: 0, longestTurn: 0 };
