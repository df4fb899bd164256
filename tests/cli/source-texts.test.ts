import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likelyHeadings } from "../../src/evidence/likely-headings.js";
import { run, temporaryFolder } from "../support/cli.js";

const river = "tests/fixtures/river-council";
const minutes = join(river, "sources/minutes.txt");
const digest = "aa6333b71db810a2e235f481bac805e02cd1600bfacf85e7a8a0dac0b2adb3da";

async function riverFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), "river-council");
  await cp(river, folder, { recursive: true });
  return folder;
}

describe("digest", () => {
  it.each([
    ["as it is", (text: string) => text, []],
    [
      "with lines ended by CRLF, and a byte order mark",
      (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
      ["its byte order mark left out", "lines ended by LF"],
    ],
    ["with lines ended by CR", (text: string) => text.replaceAll("\n", "\r"), ["lines ended by LF"]],
  ])("is that of the text, however the file was saved: %s", async (_how, save, normalised) => {
    const file = join(await temporaryFolder(), "minutes.txt");
    await writeFile(file, save(await readFile(minutes, "utf8")));
    const { code, stdout } = await run(["digest", file]);
    expect([code, stdout.split("\n")[0]]).toEqual([0, digest]);
    expect(JSON.parse((await run(["digest", file, "--json"])).stdout)).toEqual({ digest, normalised });
  });

  it("is that of the text whose letters are put together", async () => {
    const folder = await temporaryFolder();
    const [apart, together] = [join(folder, "nfd.txt"), join(folder, "nfc.txt")];
    await writeFile(apart, "ließ geöffnet\n".normalize("NFD"));
    await writeFile(together, "ließ geöffnet\n");
    const [nfd, nfc] = [await run(["digest", apart]), await run(["digest", together])];
    expect(nfd.stdout).toBe(
      `${nfc.stdout.trim()}\nTaken of the text with letters and their accents put together (Unicode NFC).\n`,
    );
  });

  it("says of what is no text what it is", async () => {
    const file = join(await temporaryFolder(), "essay.pdf");
    await writeFile(file, "%PDF-1.7\n");
    expect(await run(["digest", file])).toMatchObject({
      code: 1,
      stderr: `${file}:1:1: the file is a PDF; expected plain text saved as UTF-8\n`,
    });
  });
});

describe("blocks", () => {
  it("numbers the blocks of a text, and the paragraphs that its corpus counts", async () => {
    const { stdout } = await run(["blocks", minutes]);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "block  paragraph  characters  begins",
      "1      heading    28          Minutes of the River Council",
      "2      1          133         In 1712 the council met for the first time and put forward t…",
    ]);
    expect(stdout).toContain(`  digest: ${digest}\n  paragraphs: 3\n  headings: [1]\n`);
    const counted = JSON.parse((await run(["blocks", minutes, "--headings", "1,3", "--json"])).stdout);
    expect([counted.headings, counted.paragraphs, counted.blocks[2].paragraph]).toEqual([[1, 3], 2, null]);
  });

  it("guesses the headings of a text that nothing is known of, and says that it does", async () => {
    const file = join(await temporaryFolder(), "essay.txt");
    await writeFile(
      file,
      "# One\n\nWords that say something.\n\n二、原则\n\n河不问姓名。\n\nOf the ford\n\nIt is open.\n",
    );
    const { stdout } = await run(["blocks", file]);
    expect(stdout).toMatch(/^5 {6}heading\? +11 +Of the ford$/m);
    expect(stdout).toContain("once you have looked at the headings, which are guessed:");
    expect(JSON.parse((await run(["blocks", file, "--json"])).stdout).headings).toEqual([1, 3, 5]);
  });

  it("takes a number with a capital after it for a heading, and one that counts what follows for none", () => {
    const headings = ["3.2 The council met.", "4 Ämter und Zölle.", "CHAPTER IV.", "xii.", "# of the ford."];
    const sentences = ["12 men went to the river.", "3.5 pfund silber, no more.", "7 éléments suffisent."];
    expect(likelyHeadings([...headings, ...sentences])).toEqual([1, 2, 3, 4, 5]);
  });

  it("never takes what ends like a sentence, or is long, for a heading", () => {
    const sentence = fc.tuple(
      fc.stringMatching(/^[a-z]{1,20}( [a-z]{1,9}){1,9}$/),
      fc.constantFrom(".", "?", "!”", "。"),
    );
    fc.assert(
      fc.property(fc.array(sentence), fc.stringMatching(/^[a-z ]{130,200}$/), (sentences, long) => {
        expect(likelyHeadings([...sentences.map((parts) => parts.join("")), `x${long}x`])).toEqual([]);
      }),
    );
  });
});

describe("verify and attach without a file", () => {
  it("take the texts that the folder brings along", async () => {
    expect(await run(["verify", river])).toMatchObject({
      code: 0,
      stdout:
        "minutes: 3 paragraphs, 9 spans and 2 quotes agree with sources/minutes.txt.\n" +
        "chronik: 2 paragraphs, 4 spans and 1 quotes agree with sources/chronik.txt.\n",
    });
    const folder = await riverFolder();
    await rm(join(folder, "sources/chronik.txt"));
    expect((await run(["verify", folder])).stdout).toContain(
      "chronik: its text is not in sources/; hold it against one by --source <file>.\n",
    );
    await writeFile(join(folder, "sources/minutes.txt"), "Other words.\n");
    expect(await run(["verify", folder])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^sources\.yaml:\d+:11: digest is that of another text than sources\/minutes\.txt;/m,
      ),
    });
  });

  it("attach what a published corpus lacks, and verify what is attached", async () => {
    const data = { DATA_DIR: join(await temporaryFolder(), "data") };
    const folder = await riverFolder();
    const texts = join(folder, "sources");
    await cp(texts, join(folder, "../kept"), { recursive: true });
    await rm(texts, { recursive: true });
    expect((await run(["import", folder], data)).code).toBe(0);
    expect(await run(["verify", "river-council"], data)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("no text of a source is here; expected sources/<slug>.txt, or --source <file>"),
    });
    expect((await run(["attach", folder], data)).stderr).toContain("no text of a source is here");
    await cp(join(folder, "../kept"), texts, { recursive: true });
    expect(
      (await run(["attach", folder], data)).stdout.match(/^Attached .+ to river-council as the text of/gm),
    ).toHaveLength(2);
    expect((await run(["verify", "river-council"], data)).stdout).toContain("minutes: 3 paragraphs, 9 spans");
  });

  it("attach all that a folder brings along, or none of it", async () => {
    const data = { DATA_DIR: join(await temporaryFolder(), "data") };
    const folder = await riverFolder();
    const texts = join(folder, "sources");
    await cp(texts, join(folder, "../kept"), { recursive: true });
    await rm(texts, { recursive: true });
    expect((await run(["import", folder], data)).code).toBe(0);
    await cp(join(folder, "../kept"), texts, { recursive: true });
    await writeFile(join(texts, "minutes.txt"), "%PDF-1.7\n");
    expect(await run(["attach", folder], data)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "sources/minutes.txt:1:1: the file is a PDF; expected plain text saved as UTF-8\n",
    });
    await writeFile(join(texts, "minutes.txt"), "Other words.\n");
    await writeFile(join(texts, "notes.txt"), "Words of nobody.\n");
    const { code, stdout, stderr } = await run(["attach", folder], data);
    expect([code, stdout]).toEqual([1, ""]);
    expect(
      stderr.match(/^.+: the text has the digest [0-9a-f]+; expected that of a source of river-council/gm),
    ).toEqual(["minutes.txt", "notes.txt"].map((name) => expect.stringContaining(`${join(texts, name)}:1:1: `)));
    expect(await run(["verify", "river-council"], data)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("no text of a source is here"),
    });
  });
});
