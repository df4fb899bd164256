import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { jsonSchemas } from "../../src/corpus/json-schemas.js";

const folders = [
  ...readdirSync("seed").map((name) => join("seed", name)),
  "templates/corpus",
  "tests/fixtures/harbour-charter",
];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name)),
);
const nameOf = (file: string): string => {
  const folder = basename(dirname(file));
  return `${["codings", "stances"].includes(folder) ? folder : basename(file, ".yaml")}.schema.json`;
};

describe("the JSON Schemas that editors complete corpus files by", () => {
  it("are those of the definitions that an import checks by (npm run schema writes them)", () => {
    const schemas = jsonSchemas();
    expect(
      readdirSync("schemas")
        .filter((name) => name.endsWith(".json"))
        .sort(),
    ).toEqual(Object.keys(schemas).sort());
    for (const [name, schema] of Object.entries(schemas))
      expect(JSON.parse(readFileSync(join("schemas", name), "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it("refuse what no pattern holds without trying it in every way", () => {
    const patterns = Object.values(jsonSchemas()).flatMap((schema) =>
      [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\\\]|\\\\.)*")/g)].map(([, pattern]) =>
        String(JSON.parse(`${pattern}`)),
      ),
    );
    expect(new Set(patterns).size).toBeGreaterThan(3);
    const units = ["a", "A", "0", ".", "+", "-", "a.", "a-", ".a", "-a", "a+", "a.-", "/", "a/", "http://"];
    for (const pattern of new Set(patterns))
      for (const unit of units)
        for (const start of ["", "a", "a.", "a-", "https://"]) {
          const text = `${start}${unit.repeat(2_000)}!\u0000`;
          const refused = (): unknown =>
            runInNewContext("new RegExp(pattern, 'u').test(text)", { pattern, text }, { timeout: 5_000 });
          expect(refused, `${pattern} of ${text.slice(0, 12)}…`).not.toThrow();
        }
  });

  it("explain every key", () => {
    for (const schema of Object.values(jsonSchemas())) {
      const text = JSON.stringify(schema);
      const keys = [...text.matchAll(/"properties":\{/g)].length;
      expect(keys).toBeGreaterThan(0);
      for (const [name, shape] of propertiesIn(schema))
        expect([name, shape.description]).toEqual([name, expect.any(String)]);
    }
  });

  it.each(files)("accept %s", (file) => {
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(jsonSchemas()[nameOf(file)] ?? {});
    expect([validate(parse(readFileSync(file, "utf8"))), validate.errors]).toEqual([true, null]);
  });

  it("refuse a key that is not known", () => {
    const validate = new Ajv2020({ strict: false }).compile(jsonSchemas()["leaders.schema.json"] ?? {});
    expect(validate([{ slug: "a", name: "A", nmae: "A" }])).toBe(false);
  });

  it.each(files.filter((file) => !file.startsWith("tests")))("are named in the first line of %s", (file) => {
    const [, reference] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, "utf8")) ?? [];
    expect(basename(reference ?? "")).toBe(nameOf(file));
    // The skeleton's are copied into the new folder, next to what refers to them.
    const where = join(dirname(file), reference ?? "").replace("templates/corpus/.schemas", "schemas");
    expect(() => readFileSync(where)).not.toThrow();
  });
});

type Shape = { readonly description?: unknown };

/** Every property anywhere in a schema, by name. */
function propertiesIn(schema: unknown): [string, Shape][] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = Reflect.get(schema, "properties");
  const named = typeof own === "object" && own !== null ? Object.entries<Shape>(own) : [];
  return [...named, ...Object.values(schema).flatMap(propertiesIn)];
}
