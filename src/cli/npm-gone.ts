const LOOK_MILLISECONDS = 300;

/**
 * Resolves when the npm that started this process has ended, or the shell between the two: a killed npm tells nobody, and a shell
 * that is told to end passes nothing on. Never, where npm did not start it.
 */
export async function npmGone(): Promise<void> {
  if (process.env["npm_command"] === undefined) return new Promise(() => undefined);
  const parent = process.ppid;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, LOOK_MILLISECONDS).unref();
  });
}
