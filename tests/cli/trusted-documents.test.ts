import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, start, temporaryFolder } from "../support/cli.js";
import { startedDirectory } from "../support/data-directory.js";
import { sendQuery } from "../support/http.js";
import { trustedFile } from "../support/trusted.js";

const file = "TRUSTED_DOCUMENTS is not a file of documents that this service can answer: ";
const object = 'a JSON object that holds documents by their ids, such as {"1f0c…": "query Eras { … }"}';
const invalid = 'Cannot query field "nothing" on type "Query".';

describe("serve ends before anything starts, with one line, when TRUSTED_DOCUMENTS", () => {
  it("is no file, or a folder", async () => {
    const folder = await temporaryFolder();
    for (const [path, reason] of [
      [join(folder, "missing.json"), "ENOENT"],
      [folder, "EISDIR"],
    ] as const) {
      const { code, stdout, stderr } = await run(["serve"], { TRUSTED_DOCUMENTS: path, DATA_DIR: folder });
      expect([code, stdout, stderr]).toEqual([
        1,
        "",
        `Bad settings: TRUSTED_DOCUMENTS is not a file that can be read (${reason}).\n`,
      ]);
    }
  });

  it.each([
    ["is no JSON", "{", `TRUSTED_DOCUMENTS is not a file of JSON; expected ${object}`],
    ["is a list", ["{ __typename }"], `TRUSTED_DOCUMENTS is not ${object}`],
    ["is null", null, `TRUSTED_DOCUMENTS is not ${object}`],
    ["holds documents that are no text", { a: { kind: "Document" } }, `TRUSTED_DOCUMENTS is not ${object}`],
    ["does not parse", { a: "{ __typename }", b: "{" }, `${file}"b": Syntax Error: Expected Name, found <EOF>.`],
    ["does not fit the schema", { a: "{ nothing }" }, `${file}"a": ${invalid}`],
    ["has several mistakes", { a: "{ nothing }", b: "{", c: "" }, `${file}"a": ${invalid} (and 2 more)`],
    ["holds a mutation", { a: "mutation { a }" }, `${file}"a": This service answers queries and changes nothing`],
    ["is beyond a limit", { a: `{ ${"__typename ".repeat(4_000)} }` }, `${file}"a": Token limit of 3000 exceeded`],
    [
      "has a mistake over several lines",
      { a: '{ eras(first: """\na\nb\n""") { totalCount } }' },
      `${file}"a": Int cannot represent non-integer value: """ a b """`,
    ],
  ])("%s", async (_reason, content, expected) => {
    const TRUSTED_DOCUMENTS = await trustedFile(content);
    const settings = { TRUSTED_DOCUMENTS, DATA_DIR: await temporaryFolder() };
    const { code, stdout, stderr } = await run(["serve"], settings);
    expect([code, stdout, stderr]).toEqual([1, "", expect.stringMatching(/^Bad settings: [^\n]+\n$/)]);
    expect(stderr).toContain(expected);
  });

  it("asks for the schema, where INTROSPECTION=off hides it", async () => {
    const TRUSTED_DOCUMENTS = await trustedFile({ a: "{ __schema { queryType { name } } }" });
    const { code, stderr } = await run(["serve"], { TRUSTED_DOCUMENTS, INTROSPECTION: "off" });
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${file}"a": GraphQL introspection`)]);
  });
});

describe("doctor", () => {
  it("says of TRUSTED_DOCUMENTS what serve would say", async () => {
    const TRUSTED_DOCUMENTS = await trustedFile({ a: "{ nothing }" });
    const { code, stdout } = await run(["doctor"], { TRUSTED_DOCUMENTS });
    expect([code, stdout]).toEqual([2, expect.stringContaining(`${file}"a": ${invalid}`)]);
  });
});

describe("serve with TRUSTED_DOCUMENTS", () => {
  it("answers those and nothing else", async () => {
    const TRUSTED_DOCUMENTS = await trustedFile({ a: "{ eras { totalCount } }" });
    const settings = { TRUSTED_DOCUMENTS, PORT: "0", DATA_DIR: await startedDirectory() };
    const { child, ended, address } = start(["serve"], settings);
    const url = await address;
    expect(await (await fetch(`${url}/graphql?documentId=a`)).json()).toEqual({ data: { eras: { totalCount: 8 } } });
    expect((await sendQuery(url, "{ eras { totalCount } }")).codes).toEqual(["DOCUMENT_NOT_TRUSTED"]);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
  });
});
