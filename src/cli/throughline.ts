#!/usr/bin/env node
import { Command, InvalidArgumentError } from "commander";
import { fail } from "./fail.js";

// What is meant for PostgreSQL's own programs would reach its driver, too: where the database is, the settings say whole.
for (const name of Object.keys(process.env)) if (name.startsWith("PG")) delete process.env[name];

// Whoever listens, such as `head`, may have heard enough: a service answers on, and a command ends as it would.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

// Each command loads what it needs when it is called: a check should not wait for a server to be loaded.
const program = new Command("throughline")
  .description("Compare the eras of a political doctrine, with the evidence behind every answer.")
  .addHelpText(
    "after",
    `
Settings come from the environment: PORT, HOST, DATA_DIR, DATABASE_URL and others (see README.md). NO_COLOR is heeded.
Exit codes: 0 done; 1 the input is wrong, and the message says what and where; 2 the environment is (settings, database,
disk). serve ends with 1 whatever keeps it from starting.`,
  );

function command(name: string, description: string, ...examples: readonly string[]): Command {
  const shown = examples.map((example) => `  $ npx throughline ${example}`).join("\n");
  return program.command(name).description(description).addHelpText("after", `\nExamples:\n${shown}`);
}

const whole = (least: number) => (text: string) => {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new InvalidArgumentError(`Expected a whole number from ${least}.`);
};
const blockNumbers = (text: string): number[] => text.split(",").map(whole(1));

const folder = ["<folder>", "the corpus folder, such as seed/independent-foreign-policy-of-peace"] as const;
const corpus = ["<corpus>", "slug of a published corpus, or its folder"] as const;
const number = ["<number>", "number of the edition", whole(1)] as const;
const json = ["--json", "print one JSON document, for a program"] as const;
const strict = ["--strict", "take warnings for problems"] as const;

command(
  "serve",
  "Start the service, on the embedded database unless DATABASE_URL names another; Ctrl-C stops it.",
  "serve",
).action(async () => (await import("./serve.js")).serve());

command(
  "mcp",
  "Answer an agent by the Model Context Protocol on standard input and output, from the database that serve would use.",
  "mcp",
).action(async () => (await import("./mcp.js")).mcp());

command("migrate", "Bring the database's tables up to date.", "migrate")
  .option(
    "--resolve <migration>",
    "try a migration again that began and did not end, as the message that names it says",
  )
  .action(async (options) => (await import("./migrate.js")).migrate(options));

command(
  "distribute",
  "Spread the rows of all editions over the servers that the database's Citus knows, and check that none is lost; the same again changes nothing.",
  "distribute --dry-run",
  "distribute",
)
  .option("--dry-run", "print the statements, and execute none")
  .option(...json)
  .action(async (options) => (await import("./distribute.js")).distribute(options));

command(
  "doctor",
  "Look at settings, database, migrations and editions: what is wrong, and how to mend it. Changes nothing.",
  "doctor",
  "doctor --json",
)
  .option(...json)
  .action(async (options) => (await import("./doctor.js")).doctor(options));

command(
  "new-corpus",
  "Make the folder of a new corpus: a commented skeleton that can be imported as it stands.",
  "new-corpus my-doctrine",
  "new-corpus corpora/my-doctrine",
)
  .argument("<slug>", "slug of the corpus, or the path of its folder, which ends with the slug")
  .action(async (slug: string) => (await import("./new-corpus.js")).newCorpus(slug));

command(
  "check",
  "Check a corpus folder as an import does, and write nothing.",
  "check my-doctrine",
  "check my-doctrine --strict",
  "check my-doctrine --json",
)
  .argument(...folder)
  .option(...strict)
  .option(...json)
  .action(async (path: string, options) => (await import("./check.js")).check(path, options));

command(
  "locate",
  "Print the evidence entry, ready for a corpus file, of every place where words stand in a source.",
  'locate my-doctrine/sources/charter.txt "no ship is turned away"',
  'locate essay.txt "the words as printed" --headings 1,5',
)
  .argument("<source-file>", "the source's text")
  .argument("<words>", "the words exactly as printed")
  .option(
    "--headings <blocks>",
    "numbers of the blocks that are headings and not counted; of a text in sources/, what sources.yaml says when omitted",
    blockNumbers,
  )
  .option(...json)
  .action(async (file: string, words: string, options) => (await import("./locate.js")).locate(file, words, options));

command("digest", "Print the digest of a text as sources.yaml has it, however the file was saved.", "digest essay.txt")
  .argument("<source-file>", "the source's text")
  .option(...json)
  .action(async (file: string, options) => (await import("./digest.js")).digest(file, options));

command(
  "blocks",
  "List the blocks of a text with numbers, lengths and first words, and which are likely headings.",
  "blocks my-doctrine/sources/charter.txt",
  "blocks essay.txt --headings 1,5",
)
  .argument("<source-file>", "the source's text")
  .option(
    "--headings <blocks>",
    "numbers of the blocks that are headings; when omitted, what sources.yaml says of a text in sources/, or a guess",
    blockNumbers,
  )
  .option(...json)
  .action(async (file: string, options) => (await import("./blocks.js")).blocks(file, options));

command(
  "verify",
  "Check every locator and digest of a corpus against the texts of its sources.",
  "verify my-doctrine",
  "verify my-doctrine --source essay.txt",
)
  .argument("<corpus>", "a corpus folder, or the slug of a published corpus, of which the current edition is verified")
  .option("--source <file>", "the text of one source; when omitted, all that stand in sources/, or are attached")
  .option(...json)
  .action(async (name: string, options) => (await import("./verify.js")).verify(name, options));

command(
  "sheet",
  "Write the file that somebody codes in alone: what is to be coded, and nothing of what anybody has coded.",
  "sheet my-doctrine --coder ann",
)
  .argument(...folder)
  .requiredOption("--coder <name>", "who codes: lower-case letters and digits joined by single hyphens")
  .action(async (path: string, options) => (await import("./sheet.js")).sheet(path, options));

command(
  "agreement",
  "Tell how far those agree who have coded a corpus, and where they differ; the corpus may be unfinished.",
  "agreement my-doctrine",
  "agreement my-doctrine --eras founding,widening",
  "agreement my-doctrine --json",
)
  .argument(...folder)
  .option("--eras <slugs>", "only these eras, such as those that all have coded already", (text) => text.split(","))
  .option(...json)
  .action(async (path: string, options) => (await import("./agreement.js")).agreement(path, options));

command(
  "import",
  "Check a corpus folder and publish it as the current edition; the same content again changes nothing.",
  "import my-doctrine",
)
  .argument(...folder)
  .option(...strict)
  .option(...json)
  .action(async (path: string, options) => (await import("./import.js")).importFolder(path, options));

command(
  "attach",
  "Load the texts of sources, so that Evidence.text and Evidence.verified answer. A text with another digest is refused.",
  "attach my-doctrine",
  "attach my-doctrine --source essay.txt",
)
  .argument(...corpus)
  .option("--source <file>", "the text of one source; when omitted, all that stand in the folder's sources/")
  .option(...json)
  .action(async (name: string, options) => (await import("./attach.js")).attach(name, options));

command("editions", "List the editions of a corpus.", "editions my-doctrine", "editions my-doctrine --json")
  .argument(...corpus)
  .option(...json)
  .action(async (name: string, options) => (await import("./editions.js")).editions(name, options));

command(
  "diff",
  "Tell which entities and stances were added (+), removed (-) and changed (~) from one edition to another.",
  "diff my-doctrine 1 2",
)
  .argument(...corpus)
  .argument("<from>", "number of the older edition", whole(1))
  .argument("<to>", "number of the newer edition", whole(1))
  .option(...json)
  .action(async (name: string, from: number, to: number, options) =>
    (await import("./diff.js")).diff(name, from, to, options),
  );

command("rollback", "Make an older edition current again; the newer ones stay.", "rollback my-doctrine 1")
  .argument(...corpus)
  .argument(...number)
  .option(...json)
  .action(async (name: string, edition: number, options) =>
    (await import("./editions.js")).rollback(name, edition, options),
  );

command(
  "tag",
  "Give an edition a name for ever, such as that of the paper which cites it.",
  "tag my-doctrine 2 paper-2026",
)
  .argument(...corpus)
  .argument(...number)
  .argument("<name>", "the tag: lower-case letters and digits, joined by single hyphens or dots")
  .option(...json)
  .action(async (name: string, edition: number, tag: string, options) =>
    (await import("./editions.js")).tag(name, edition, tag, options),
  );

command(
  "prune",
  "Delete all editions of a corpus but the last ones, the current one and every tagged one.",
  "prune my-doctrine --keep 3",
)
  .argument(...corpus)
  .requiredOption("--keep <n>", "how many of the last editions to keep", whole(1))
  .option(...json)
  .action(async (name: string, options) => (await import("./editions.js")).prune(name, options));

command(
  "backup",
  "Write everything that is published, of all corpora, to one file: editions, tags, dates, attached texts. A service may run meanwhile.",
  "backup throughline-2026-11-29.backup",
  "backup - | ssh elsewhere 'cat > throughline.backup'",
)
  .argument("<file>", "where to write; - for standard output")
  .option(...json)
  .action(async (file: string, options) => (await import("./backup.js")).backup(file, options));

command(
  "restore",
  "Publish what a back-up holds in an empty database, the embedded one or any other: all of it or nothing.",
  "restore throughline-2026-11-29.backup",
  "restore - < throughline.backup",
)
  .argument("<file>", "the back-up; - for standard input")
  .option(...json)
  .action(async (file: string, options) => (await import("./restore.js")).restore(file, options));

command(
  "export",
  "Take an edition, or a part of it, away: as the YAML folder it came from, as tables, as linked data, as a page, as a citation, or as an archive of all these.",
  "export my-doctrine --format yaml --output my-doctrine-1 --with-texts",
  "export my-doctrine --format csv --list stances > stances.csv",
  "export my-doctrine --format jsonl --output tables/",
  "export my-doctrine --format turtle --base https://example.org/export/ --output edition.ttl",
  "export my-doctrine --format zip --base https://example.org/export/ --output my-doctrine-1.zip",
  "export my-doctrine --format bibtex --quote who-drifts",
  "export my-doctrine --format citation --edition 2 --stance founding/open-water/INTRODUCED",
)
  .argument(...corpus)
  .requiredOption("--format <format>", "yaml, csv, jsonl, jsonld, turtle, html, zip, csl-json, bibtex, ris or citation")
  .option("--edition <number>", "number of the edition; the current one when omitted", whole(1))
  .option(
    "--list <list>",
    "sources, leaders, eras, principles, events, quotes, codings, stances, evidence or translations",
  )
  .option("--quote <slug>", "the quote to cite")
  .option("--stance <era/principle/KIND>", "the stance to cite")
  .option(
    "--output <path>",
    "where to write: a folder for yaml and for all lists, otherwise a file; standard output when omitted",
  )
  .option(
    "--with-texts",
    "with yaml and zip: write all attached texts of sources, which takes the right to pass them on",
  )
  .option("--base <iri>", "what identifiers in linked data and citations start with", "urn:throughline:")
  .action(async (name: string, options) => (await import("./export.js")).exportCorpus(name, options));

try {
  await program.parseAsync();
} catch (error) {
  const called = program.args[0];
  process.exitCode = fail(error, { json: process.argv.includes("--json"), serving: called === "serve" });
}
// What was said into a pipe may be on its way still.
await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((said) => stream.write("", said))));
process.exit();
