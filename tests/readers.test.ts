import { access, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { parse, View } from "vega";
import { compile } from "vega-lite";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "./support/cli.js";
import { type Fenced, fencedBlocks } from "./support/fenced.js";
import { has, hasPython, python, runCells, runIn } from "./support/programs.js";
import { useService } from "./support/service.js";

const service = useService();
const blocksOf = (guide: string): readonly Fenced[] => fencedBlocks(guide, service().url);
/** The blocks of a guide in one language: what it shows each to print. */
const shown = (blocks: readonly Fenced[], language: string): readonly string[] =>
  blocks.filter((block) => block.language === language).map(({ printed = "" }) => printed);

describe("docs/notebooks.md", () => {
  const notebook = async (language: "python" | "r" | "js") => {
    const [folder, blocks] = [await temporaryFolder(), blocksOf("docs/notebooks.md")];
    return { folder, blocks, printed: await runCells(folder, language, blocks) };
  };

  it.runIf(hasPython("pandas", "matplotlib"))("has cells of Python that print what they are shown to", async () => {
    const { folder, blocks, printed } = await notebook("python");
    expect(printed).toEqual(shown(blocks, "python"));
    expect(printed.filter(Boolean).length).toBe(5);
    expect(await readFile(join(folder, "kinds.svg"), "utf8")).toContain("</svg>");
  });

  it.runIf(has("r-base-core", ["Rscript", "--version"]))(
    "has cells of R that print what they are shown to",
    async () => {
      const { folder, blocks, printed } = await notebook("r");
      expect(printed).toEqual(shown(blocks, "r"));
      expect(printed.filter(Boolean).length).toBe(4);
      expect(await readFile(join(folder, "kinds.svg"), "utf8")).toContain("</svg>");
    },
  );

  it("has a cell of JavaScript that prints what it is shown to", async () => {
    const { blocks, printed } = await notebook("js");
    expect(printed).toEqual(shown(blocks, "js"));
    expect(printed.join("")).not.toBe("");
  });

  it("has a chart of Vega-Lite that draws every event, whatever its date leaves open", async () => {
    const { edition } = await service().data(
      `{ edition(corpus: "independent-foreign-policy-of-peace", number: 1) { events { totalCount } } }`,
    );
    const [chart] = blocksOf("docs/notebooks.md").filter(({ language }) => language === "json");
    const view = new View(parse(compile(JSON.parse(chart?.text ?? "")).spec), { renderer: "none" });
    onTestFinished(() => void view.finalize());
    const { document } = parseHTML(await view.toSVG());
    const drawn = (mark: string) => [...document.querySelectorAll(`[aria-roledescription="${mark}"]`)];
    expect(edition.events.totalCount).toBe(13);
    expect([drawn("point").length, drawn("rule mark").length]).toEqual([13, 13]);
  });
});

describe("days that dates may cover", () => {
  const corpora = [
    "independent-foreign-policy-of-peace",
    "united-states-foreign-policy-doctrines",
    "united-states-freedom-of-speech",
  ];
  const tables = () =>
    corpora.flatMap((corpus) =>
      ["eras", "events", "quotes", "sources"].map((list) => `${service().url}/export/${corpus}/1/${list}.csv`),
    );

  /** How many of each column there are, which no program should have to be helped to see. */
  const counted = () =>
    Promise.all(
      tables().map(async (table) => {
        const rows: Record<string, string>[] = parseCsv(await (await fetch(table)).text(), {
          bom: true,
          columns: true,
        });
        const filled = (column: string) => rows.filter((row) => row[column] !== "").length;
        return `${filled("earliest")} ${filled("latest")}\n`;
      }),
    );

  it.runIf(hasPython("pandas"))("are dates to pandas, in every table", async () => {
    const folder = await temporaryFolder();
    const program = `
import sys, pandas
for table in sys.argv[1:]:
    rows = pandas.read_csv(table, parse_dates=["earliest", "latest"])
    assert all(str(rows[column].dtype).startswith("datetime64") for column in ["earliest", "latest"]), table
    print(rows["earliest"].count(), rows["latest"].count())
`;
    await writeFile(join(folder, "days.py"), program);
    expect(await runIn(folder, [python, "days.py", ...tables()])).toBe((await counted()).join(""));
  });

  it.runIf(has("r-base-core", ["Rscript", "--version"]))("are dates to R, in every table", async () => {
    const folder = await temporaryFolder();
    const program = `
for (table in commandArgs(TRUE)) {
  rows <- read.csv(table)
  cat(sum(!is.na(as.Date(rows$earliest))), sum(!is.na(as.Date(rows$latest))), fill = TRUE)
}
`;
    await writeFile(join(folder, "days.R"), program);
    expect(await runIn(folder, ["Rscript", "--vanilla", "days.R", ...tables()])).toBe((await counted()).join(""));
  });
});

describe("docs/sparql.md", () => {
  it("has queries that an engine answers as shown, of the file that the guide takes", async () => {
    const [folder, blocks] = [await temporaryFolder(), blocksOf("docs/sparql.md")];
    for (const { file, text } of blocks) if (file) await writeFile(join(folder, file), text);
    for (const text of shell(blocks)) await runIn(folder, ["sh", "-ec", text]);
    const queries = blocks.filter(({ language }) => language === "sparql");
    expect(queries.length).toBe(4);
    for (const { file = "", printed } of queries)
      expect(await runIn(folder, [process.execPath, "ask.mjs", file])).toBe(printed);
  });
});

describe("docs/spreadsheets.md", () => {
  const formulas = (guide: string): readonly (readonly [formula: string, answer: string])[] =>
    [...guide.matchAll(/^\| .+ \| `(=.+)` \| (\d+) \|$/gm)].map(([, formula = "", answer = ""]) => [formula, answer]);
  const back = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

  it("has commands that fetch what they are shown to", async () => {
    const folder = await temporaryFolder();
    const [lists = "", , comparison = ""] = shell(blocksOf("docs/spreadsheets.md"));
    for (const text of [lists, comparison]) await runIn(folder, ["sh", "-ec", text]);
    for (const list of ["eras", "principles", "events", "stances"]) await access(join(folder, `${list}.csv`));
    const rows = parseCsv(await readFile(join(folder, "comparison.csv")), { bom: true, columns: true });
    expect(rows).toContainEqual({ "principle.name": "Independence", "cells.kinds": "INTRODUCED, APPLIED; REAFFIRMED" });
  });

  it.runIf(has("libreoffice-calc-nogui", ["soffice", "--version"]))(
    "opens tables in LibreOffice without a change, and its formulas give the answers shown",
    async () => {
      const folder = await temporaryFolder();
      const [lists = "", convert = ""] = shell(blocksOf("docs/spreadsheets.md"));
      for (const text of [lists, convert]) await runIn(folder, ["sh", "-ec", text]);
      const table = async (name: string): Promise<string[][]> =>
        parseCsv(await readFile(join(folder, name)), { bom: true, relax_column_count: true });
      const names = ["eras", "principles", "events", "stances"];
      const exported = await Promise.all(names.map((name) => table(`${name}.csv`)));
      const asked = formulas(await readFile("docs/spreadsheets.md", "utf8"));
      expect(asked.length).toBe(3);
      const cells = asked.map(([formula]) => `,,,,,,,,,,"${formula.replaceAll('"', '""')}"\n`);
      await writeFile(
        join(folder, "asked.csv"),
        (await readFile(join(folder, "stances.csv"), "utf8")) + cells.join(""),
      );
      const calculating = "--infilter=CSV:44,34,76,1,,0,false,false,false,,,,true";
      await runIn(folder, ["soffice", "--headless", calculating, "--convert-to", "ods", "asked.csv"]);

      const files = [...names, "asked"].map((name) => `${name}.ods`);
      await runIn(folder, ["soffice", "--headless", "--convert-to", back, ...files]);
      expect(await Promise.all(names.map((name) => table(`${name}.csv`)))).toEqual(exported);
      const answers = (await table("asked.csv")).slice(-asked.length).map((row) => row[10]);
      expect(answers).toEqual(asked.map(([, answer]) => answer));
    },
  );
});

function shell(blocks: readonly Fenced[]): readonly string[] {
  return blocks.filter(({ language }) => language === "sh").map(({ text }) => text);
}
