import type { OnProgress, Progress } from "../corpus/import.js";

/** What is done in a phase, of what, and from how much on it is long: below, a line about each step says more than there is to wait for. */
const phases = {
  reading: { doing: "Reading", unit: "files", long: 200 },
  writing: { doing: "Writing", unit: "stances", long: 5_000 },
} as const;
const TENTHS = 10;

/** Shows how far an import has come, and when it will be done: as a bar in a terminal, elsewhere as a plain line for each tenth of long work. */
export async function progressOfImport(): Promise<OnProgress> {
  return process.stderr.isTTY ? bars() : plainLines();
}

async function bars(): Promise<OnProgress> {
  const { default: cliProgress } = await import("cli-progress");
  let bar: InstanceType<typeof cliProgress.SingleBar> | undefined;
  let current: Progress["phase"] | undefined;
  const pace = pacer();
  return (progress) => {
    const { phase, done, total } = progress;
    if (phase !== current) {
      bar?.stop();
      const format = `${phases[phase].doing} {bar} {value} of {total} ${phases[phase].unit}{pace}`;
      bar = new cliProgress.SingleBar({ format, clearOnComplete: true }, cliProgress.Presets.rect);
      bar.start(total, done, { pace: pace(progress) });
      current = phase;
    } else bar?.update(done, { pace: pace(progress) });
    if (done >= total) bar?.stop();
  };
}

function plainLines(): OnProgress {
  let told = "";
  const pace = pacer();
  return (progress) => {
    const { phase, done, total } = progress;
    const paced = pace(progress);
    const { doing, unit, long } = phases[phase];
    const reached = `${phase} ${Math.floor((done / total) * TENTHS)}`;
    if (total < long || reached === told || reached === `${phase} 0`) return;
    told = reached;
    process.stderr.write(`${doing}: ${done} of ${total} ${unit}${paced}\n`);
  };
}

/** How fast a phase goes on, and how long it will at that pace: `, 2,850 a second, 3 min left`; nothing while that cannot be told. */
function pacer(): (progress: Progress) => string {
  let begun: { readonly phase: Progress["phase"]; readonly at: number; readonly done: number } | undefined;
  return ({ phase, done, total }) => {
    const now = performance.now();
    // What is done when a phase is first told of was waited for before.
    if (begun?.phase !== phase) begun = { phase, at: now, done };
    const perSecond = (1_000 * (done - begun.done)) / (now - begun.at);
    if (!Number.isFinite(perSecond) || perSecond <= 0) return "";
    const rate = `, ${perSecond.toLocaleString("en", { maximumFractionDigits: perSecond < 10 ? 1 : 0 })} a second`;
    return done >= total ? rate : `${rate}, ${lasting((total - done) / perSecond)} left`;
  };
}

const MINUTE = 60;

function lasting(seconds: number): string {
  return seconds < MINUTE ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / MINUTE)} min`;
}
