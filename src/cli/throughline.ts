#!/usr/bin/env node
import { Command } from "commander";
import { fail } from "./fail.js";

// Each command loads what it needs when it is called: a check should not wait for a server to be loaded.
const program = new Command("throughline")
  .description("Compare the eras of a political doctrine, with the evidence behind every answer.")
  .addHelpText(
    "after",
    "\nSettings come from the environment: PORT, HOST, DATA_DIR, DATABASE_URL (see README.md).\nExit code 1: something was wrong, and the message says what and where.",
  );

program
  .command("serve")
  .description("Start the service, on the embedded database unless DATABASE_URL names another; Ctrl-C stops it.")
  .action(async () => (await import("./serve.js")).serve());
program
  .command("migrate")
  .description("Bring the database's tables up to date.")
  .action(async () => (await import("./migrate.js")).migrate());
program
  .command("import")
  .description("Check a corpus folder and publish it as the current edition; the same content again changes nothing.")
  .argument("<folder>", "the corpus folder, such as seed/independent-foreign-policy-of-peace")
  .action(async (folder: string) => (await import("./import.js")).importFolder(folder));
program
  .command("check")
  .description("Check a corpus folder as an import does, and write nothing.")
  .argument("<folder>", "the corpus folder")
  .action(async (folder: string) => (await import("./check.js")).check(folder));
program
  .command("verify")
  .description("Check every locator and digest of a corpus folder against the text of its source.")
  .argument("<folder>", "the corpus folder")
  .requiredOption("--source <file>", "the source's text")
  .action(async (folder: string, options: { source: string }) => (await import("./verify.js")).verify(folder, options));
program
  .command("locate")
  .description("Print the evidence entry, ready for a corpus file, of every place where words stand in a source.")
  .argument("<source-file>", "the source's text")
  .argument("<words>", "the words exactly as printed")
  .option("--headings <blocks>", "numbers of the blocks that are headings and not counted, such as 1 or 1,5", "")
  .action(async (file: string, words: string, options: { headings: string }) =>
    (await import("./locate.js")).locate(file, words, options),
  );

await program.parseAsync().catch(fail);
// The schema engine leaves a timer behind that would hold a finished program for ten seconds.
process.exit(0);
