import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { compareEras, doctrines, every, inOrder, saidOf, words } from "../support/comparison.js";
import { downloaded, seenAlone, textsCutOff, useExplorer } from "../support/explorer.js";
import { rows } from "../support/exports.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();

describe.runIf(hasBrowser)("the explorer's comparison", () => {
  it("is taken along as a table, a picture with its source, and the query in GraphiQL", async () => {
    const { page } = await explorer().open("/compare?eras=founding,new-era");
    const of = await compareEras(explorer().service, ["founding", "new-era"]);
    const table = rows((await downloaded(page, "CSV")).content.toString());
    expect(table.map((row) => [row["principle"], `${row["founding → new-era"]}`])).toEqual(
      of.rows.map((row: Json) => [row.principle.slug, saidOf(of, row, 1).match(/^(not attested|\w+ed)?/)?.[0]]),
    );
    expect(table.map((row) => row["new-era"])).toEqual(
      of.rows.map(({ cells }: Json) =>
        inOrder.filter((kind) => cells[1].kinds.includes(kind.toUpperCase())).join(", "),
      ),
    );
    const svg = (await downloaded(page, "SVG")).content.toString();
    const drawing = await seenAlone(page, svg, (text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        texts: [...parsed.querySelectorAll("text")].map((one) => one.textContent),
        lines: parsed.querySelectorAll("line").length,
      };
    });
    for (const { principle } of of.rows) expect(drawing.texts).toContain(principle.name);
    expect(drawing.texts.join("\n")).toContain(`edition ${of.number}`);
    expect(drawing.texts.join("\n")).toContain(of.digest);
    const link = await page.getByRole("link", { name: "Open this query in GraphiQL" }).getAttribute("href");
    const asked = new URL(link ?? "", explorer().service.url).searchParams;
    const again = await explorer().service.data(asked.get("query") ?? "", JSON.parse(asked.get("variables") ?? ""));
    expect(again.edition.compareEras.rows).toHaveLength(of.rows.length);
  });

  it("has its legend within its width, however few or many eras it shows, of one corpus or of two", async () => {
    const eras = every.split(",");
    const beside = `${doctrines}/detente`;
    for (const compared of [eras.slice(0, 2), eras.slice(0, 4), [...eras.slice(0, 3), beside], [...eras, beside]]) {
      const { page } = await explorer().open(`/compare?eras=${compared}`);
      const svg = (await downloaded(page, "SVG")).content.toString();
      for (const word of [...inOrder, ...Object.values(words)]) expect(svg).toContain(`>${word}</text>`);
      expect(svg).toContain(">turned against; half a bar: held as well</text>");
      expect([compared.length, await textsCutOff(page, svg)]).toEqual([compared.length, []]);
      await page.close();
    }
  });
});
