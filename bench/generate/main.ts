import { Command, InvalidArgumentError, Option } from "commander";
import { generate } from "./generate.js";
import { presets, type Size } from "./size.js";

const whole = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number.");
};

interface Options extends Partial<Size> {
  readonly preset: keyof typeof presets;
  readonly seed: number;
  readonly slug: string;
}

const command = new Command("bench:generate")
  .description("Write the folder of an invented corpus of any size; the same seed gives the same bytes.")
  .argument("<folder>", "a folder that is not there yet, or an empty one")
  .addOption(
    new Option("--preset <size>", "S as the seed corpus, M 10,000 stances, L 1,000,000")
      .choices(Object.keys(presets))
      .default("S"),
  )
  .option("--seed <n>", "the seed", whole, 1)
  .option("--slug <slug>", "slug of the corpus", "synthetic");
for (const name of Object.keys(presets.S)) command.option(`--${name} <n>`, `${name}, instead of the preset's`, whole);
command.parse();

const { preset, ...options } = command.opts<Options>();
const [folder = ""] = command.args;
try {
  await generate({ ...presets[preset], ...options, folder });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
