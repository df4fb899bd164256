import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { Copy, DockerfileParser, type From, type Instruction } from "dockerfile-ast";

const run = promisify(execFile);

/** A stage of a Dockerfile, as a folder that stands for its file system. */
export interface Stage {
  readonly root: string;
  /** Where its commands run. */
  directory: string;
  readonly environment: Record<string, string>;
  /** As `CMD` and `HEALTHCHECK` give them. */
  command: readonly string[];
  healthcheck: readonly string[];
}

/** The files that a build gets to see: a .dockerignore here refuses everything, and then names what it lets through. */
export async function copyContext(to: string): Promise<void> {
  const [everything, ...exceptions] = (await readFile(".dockerignore", "utf8")).trim().split("\n");
  if (everything !== "*" || !exceptions.every((line) => line.startsWith("!")))
    throw new Error("the context of the build is told by exceptions alone");
  for (const line of exceptions) await cp(line.slice(1), join(to, line.slice(1)), { recursive: true });
}

/**
 * Does what each line of the Dockerfile says, by hand, in folders: copies what it copies and runs what it runs, stage by
 * stage. What base images bring along is what this machine has.
 *
 * @param environment for what runs, beside what the Dockerfile sets
 * @returns the last stage
 */
export async function buildImage(
  context: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Stage> {
  const dockerfile = DockerfileParser.parse(await readFile("Dockerfile", "utf8"));
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  for (const instruction of dockerfile.getInstructions()) {
    if (instruction.getKeyword() === "FROM") {
      const name = dockerfile
        .getFROMs()
        .find((from: From) => from.getRange()?.start.line === instruction.getRange()?.start.line)
        ?.getBuildStage();
      const root = join(folder, name ?? "image");
      await mkdir(root, { recursive: true });
      stage = { root, directory: root, environment: {}, command: [], healthcheck: [] };
      stages.set(name ?? "", stage);
    } else if (stage === undefined) throw new Error("a Dockerfile begins with FROM");
    else await follow(instruction, stage, { context, stages, environment });
  }
  if (stage === undefined) throw new Error("the Dockerfile has no stage");
  return stage;
}

interface Build {
  readonly context: string;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly environment: Readonly<Record<string, string>>;
}

async function follow(instruction: Instruction, stage: Stage, build: Build): Promise<void> {
  const values = instruction.getArguments().map((argument) => argument.getValue());
  const [first = ""] = values;
  switch (instruction.getKeyword()) {
    case "WORKDIR":
      stage.directory = join(stage.root, resolve("/", first));
      await mkdir(stage.directory, { recursive: true });
      return;
    case "ENV":
      for (const pair of values)
        stage.environment[pair.slice(0, pair.indexOf("="))] = pair.slice(pair.indexOf("=") + 1);
      return;
    case "COPY":
      if (instruction instanceof Copy) return copy(instruction, stage, build);
      break;
    case "RUN": {
      const env = { PATH: process.env["PATH"] ?? "", HOME: stage.root, ...build.environment, ...stage.environment };
      await run("sh", ["-c", instruction.getArgumentsContent() ?? ""], { cwd: stage.directory, env, maxBuffer: 1e8 });
      return;
    }
    case "CMD":
      stage.command = listed(instruction);
      return;
    case "HEALTHCHECK":
      stage.healthcheck = listed(instruction);
      return;
    case "USER":
    case "EXPOSE":
      return;
  }
  throw new Error(`this test knows no ${instruction.getKeyword()}`);
}

async function copy(instruction: Copy, stage: Stage, { context, stages }: Build): Promise<void> {
  const from = instruction.getFromFlag()?.getValue();
  const source = from === undefined || from === null ? context : stages.get(from)?.root;
  if (source === undefined) throw new Error(`there is no stage ${from}`);
  const paths = instruction.getArguments().map((argument) => argument.getValue());
  const target = resolve(stage.directory, paths.at(-1) ?? "");
  const isFolder = paths.at(-1)?.endsWith("/");
  for (const path of paths.slice(0, -1)) {
    const found = join(source, path);
    const into = isFolder && !(await stat(found)).isDirectory() ? join(target, basename(path)) : target;
    await cp(found, into, { recursive: true });
  }
}

/** The words of a command, given as a list of them, without a shell between. */
function listed(instruction: Instruction): string[] {
  const words: unknown = JSON.parse(/\[.*\]/s.exec(instruction.getArgumentsContent() ?? "")?.[0] ?? "");
  if (!Array.isArray(words)) throw new Error("expected a list of words");
  return words.map(String);
}

/** Starts a command of the image as a user who may write nowhere in it. */
export function startIn(
  stage: Stage,
  [program = "", ...args]: readonly string[],
  environment: Record<string, string>,
): ChildProcess {
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return spawn(program, args, {
    cwd: stage.directory,
    env: { PATH: process.env["PATH"] ?? "", ...stage.environment, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    ...nobody,
  });
}
