import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { drawn, useExplorer } from "../support/explorer.js";

const explorer = useExplorer();

describe.runIf(hasBrowser)("the explorer in another language", () => {
  it("is what the reader's browser prefers, where the address says nothing, and says so in the address", async () => {
    const { page } = await explorer().browse();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "languages", { value: ["zh-CN", "en"], configurable: true }),
    );
    await page.goto(`${explorer().service.url}/explore/timeline`);
    await page.waitForURL("**/explore/timeline?lang=zh");
    await page.getByRole("heading", { level: 1, name: "时间线" }).waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      "zh-Hans",
      "ltr",
    ]);
    expect(await page.title()).toBe("时间线 · Throughline");
    await page.getByRole("navigation", { name: "视图" }).getByRole("link", { name: "比较" }).click();
    await page.waitForURL("**/explore/compare?lang=zh");
    await page.getByRole("combobox", { name: "语言" }).selectOption({ label: "English" });
    await page.getByRole("heading", { level: 1, name: "Compare eras" }).waitFor();
    await page.waitForURL("**/explore/compare?lang=en");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it("is Chinese from the first screen to the last error, but for what the corpus says in its own", async () => {
    const { edition } = await explorer().service.data(`{ edition {
      eras(first: 2) { nodes { slug stances { kind principle { slug } } } }
      leaders(first: 1) { nodes { slug } } events(first: 1) { nodes { slug } } quotes(first: 1) { nodes { slug } }
      sources { slug } } }`);
    const [one, other] = edition.eras.nodes;
    const [stance] = one.stances;
    const slugOf = (list: { readonly nodes: readonly { readonly slug: string }[] }) => list.nodes[0]?.slug;
    const { page, errors } = await explorer().open("?lang=zh");
    const found: string[] = [];
    const views = [
      ...["", `/compare?eras=${one.slug},${other.slug}`, "/compare", "/play", "/lineage", "/lineage/independence"],
      ...["glosses", "handout"].map((show) => `/compare?eras=${one.slug},${other.slug}&show=${show}`),
      ...["/timeline", "/changes", "/search?q=peace", "/search?q=zzzz", "/check?q=peace", "/pins"],
      ...["/principles", "/eras", "/leaders", "/events", "/quotes", "/sources", "/principles/independence"],
      ...[`/eras/${one.slug}`, `/leaders/${slugOf(edition.leaders)}`, `/events/${slugOf(edition.events)}`],
      ...[`/quotes/${slugOf(edition.quotes)}`, `/sources/${edition.sources[0].slug}`],
      ...[`/stances/${one.slug}/${stance.principle.slug}/${stance.kind}`, "/stances/a/b/c"],
      ...["/nowhere", "/eras/nobody", "?corpus=nobody", "/lineage/nobody", "/sources/nobody"],
      ...[
        `/compare?eras=nobody,${one.slug}`,
        "/timeline?leaders=nobody",
        "/?leader=nobody",
        "/search?q=peace&eras=nobody",
      ],
    ];
    for (const view of views) {
      await page.goto(`${explorer().service.url}/explore${view}${view.includes("?") ? "&" : "?"}lang=zh`);
      await drawn(page);
      found.push(...(await page.evaluate(englishIn)).map((text) => `${view}: ${text}`));
    }
    expect(found).toEqual([]);
    expect(errors.filter((error) => !/404/.test(error))).toEqual([]);
  });
});

/** What stands in the explorer in English without being marked as that; names of programs and formats are the same everywhere. */
function englishIn(): string[] {
  const names =
    /https?:\S+|Throughline|GraphiQL|SHA-256|EDTF|BibTeX|RIS|CSL-JSON|APA|CSV|SVG|PNG|English|Zotero|Mendeley|hegemon\*|Tab|Enter|Ctrl|peace|zzzz|nobody/g;
  const isEnglish = (text: string) => /[A-Za-z]{2,}/.test(text.replace(names, ""));
  const found: string[] = [];
  const walker = document.createTreeWalker(document.querySelector("#explorer") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const within = node.parentElement;
    const isOwn = within?.closest("[lang]")?.getAttribute("lang")?.startsWith("zh") ?? false;
    // Digests, slugs and dates in EDTF stand in code; what a select offers, what is searched for, and what is copied cannot be marked within.
    if (!isOwn || within?.closest("code, dt > a, option, svg, .cite-text, .share dd, .coders dt") !== null) continue;
    if (isEnglish(node.textContent ?? "")) found.push((node.textContent ?? "").trim());
  }
  return found;
}
