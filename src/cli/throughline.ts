#!/usr/bin/env node
import { Command } from "commander";
import { check } from "./check.js";
import { fail } from "./fail.js";
import { importFolder } from "./import.js";
import { locate } from "./locate.js";
import { migrate } from "./migrate.js";
import { serve } from "./serve.js";
import { verify } from "./verify.js";

const program = new Command("throughline")
  .description("Compare the eras of a political doctrine, with the evidence behind every answer.")
  .addHelpText(
    "after",
    "\nSettings come from the environment: PORT, HOST, DATA_DIR, DATABASE_URL (see README.md).\nExit code 1: something was wrong, and the message says what and where.",
  );

program
  .command("serve")
  .description("Start the service, on the embedded database unless DATABASE_URL names another; Ctrl-C stops it.")
  .action(serve);
program.command("migrate").description("Bring the database's tables up to date.").action(migrate);
program
  .command("import")
  .description("Check a corpus folder and publish it as the current edition; the same content again changes nothing.")
  .argument("<folder>", "the corpus folder, such as seed/independent-foreign-policy-of-peace")
  .action(importFolder);
program
  .command("check")
  .description("Check a corpus folder as an import does, and write nothing.")
  .argument("<folder>", "the corpus folder")
  .action(check);
program
  .command("verify")
  .description("Check every locator and digest of a corpus folder against the text of its source.")
  .argument("<folder>", "the corpus folder")
  .requiredOption("--source <file>", "the source's text")
  .action(verify);
program
  .command("locate")
  .description("Print the evidence entry, ready for a corpus file, of every place where words stand in a source.")
  .argument("<source-file>", "the source's text")
  .argument("<words>", "the words exactly as printed")
  .option("--headings <blocks>", "numbers of the blocks that are headings and not counted, such as 1 or 1,5", "")
  .action(locate);

await program.parseAsync().catch(fail);
