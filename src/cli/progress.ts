import type { OnProgress, Progress } from "../corpus/import.js";

/** Below this, a line about each step says more than there is to wait for. */
const LONG_WORK = 5_000;
const TENTHS = 10;

const words = {
  reading: { doing: "Reading", unit: "files" },
  writing: { doing: "Writing", unit: "stances" },
} as const;

/** Shows how far an import has come: as a bar in a terminal, elsewhere as a plain line for each tenth of long work. */
export async function progressOfImport(): Promise<OnProgress> {
  return process.stderr.isTTY ? bars() : plainLines();
}

async function bars(): Promise<OnProgress> {
  const { default: cliProgress } = await import("cli-progress");
  let bar: InstanceType<typeof cliProgress.SingleBar> | undefined;
  let current: Progress["phase"] | undefined;
  return ({ phase, done, total }) => {
    if (phase !== current) {
      bar?.stop();
      const format = `${words[phase].doing} {bar} {value} of {total} ${words[phase].unit}`;
      bar = new cliProgress.SingleBar({ format, clearOnComplete: true }, cliProgress.Presets.rect);
      bar.start(total, done);
      current = phase;
    } else bar?.update(done);
    if (done >= total) bar?.stop();
  };
}

function plainLines(): OnProgress {
  let tenth = 0;
  return ({ phase, done, total }) => {
    if (total < LONG_WORK) return;
    const reached = Math.floor((done / total) * TENTHS);
    if (reached === tenth) return;
    tenth = reached;
    process.stderr.write(`${words[phase].doing}: ${done} of ${total} ${words[phase].unit}\n`);
  };
}
