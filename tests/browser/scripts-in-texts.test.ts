import { beforeAll, describe, expect, it } from "vitest";
import { canonicalContent } from "../../src/corpus/canonical.js";
import { withCorpus } from "../../src/corpus/import.js";
import { publish } from "../../src/corpus/publish.js";
import { hasBrowser, type ObservedPage, useBrowser } from "../support/browser.js";
import { downloaded, drawn, seenAlone } from "../support/explorer.js";
import { useService } from "../support/service.js";

const service = useService();
const browser = useBrowser();
const corpus = "poisoned";

/** What a page would run, or make of itself, that took a text for HTML, in whichever place. */
const poison = `<script>window.ran=1</script>"'><img src=x onerror=window.ran=1><svg onload=window.ran=1>\`\${window.ran=1}</title></style></textarea><a href="javascript:window.ran=1">{{window.ran=1}}`;
/** Where people write what they like. */
const free = new Set(["name", "summary", "statement", "title", "description", "gloss", "attribution", "note"]);

/** The same content with the poison in every text that is free. */
function poisoned<Content>(content: Content): Content {
  return JSON.parse(JSON.stringify(content), (key, value) => {
    if (key === "labels") return { "zh-Hans": `中${poison}`, da: poison };
    return typeof value === "string" && free.has(key) ? `${value} ${poison}` : value;
  });
}

beforeAll(() =>
  withCorpus("tests/fixtures/harbour-charter", ({ content }) =>
    publish(
      service().service.store.database,
      canonicalContent(
        poisoned({ ...content, stances: [...content.stances], corpus: { ...content.corpus, slug: corpus } }),
      ),
    ),
  ),
);

/** Whether a page has run or taken in anything of what it was to show. */
async function expectInert({ page, foreign, errors }: ObservedPage): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: Reflect.get(window, "ran"),
    elements: document.querySelectorAll('[onerror], [onload], [src="x"], a[href^="javascript:"]').length,
    // JSON-LD is data, which no browser runs.
    scripts: [...document.scripts].filter(
      ({ type, textContent }) => type !== "application/ld+json" && textContent.includes("window.ran"),
    ).length,
  }));
  expect(found).toEqual({ ran: undefined, elements: 0, scripts: 0 });
  expect([foreign, errors]).toEqual([[], []]);
}

describe.runIf(hasBrowser)(
  "texts of a corpus that look like HTML are shown as they are, and nothing of them is run:",
  () => {
    it.each([
      ...[
        "",
        "/compare?eras=founding,widening",
        "/lineage",
        "/lineage/open-water",
        "/timeline",
        "/search?text=harbour",
      ],
      ...["/principles", "/eras", "/leaders", "/events", "/quotes"],
      ...[
        "/principles/open-water",
        "/eras/founding",
        "/leaders/ada-lund",
        "/events/founding-meeting",
        "/quotes/who-drifts",
      ],
    ])("/explore%s", async (address) => {
      const observed = await browser.open();
      const separator = address.includes("?") ? "&" : "?";
      await observed.page.goto(`${service().url}/explore${address}${separator}corpus=${corpus}&lang=both`);
      await drawn(observed.page);
      await expect
        .poll(() => observed.page.locator("#explorer").textContent())
        .toContain("<script>window.ran=1</script>");
      await expectInert(observed);
      await observed.page.close();
    });

    it("in the panel of evidence, and in pictures that are taken away", async () => {
      const observed = await browser.open();
      const { page } = observed;
      for (const view of ["?", "/compare?eras=founding,widening&", "/timeline?"]) {
        await page.goto(`${service().url}/explore${view}corpus=${corpus}`);
        await drawn(page);
        const svg = (await downloaded(page, "SVG")).content.toString();
        const parsed = await seenAlone(page, svg, (text) => {
          const picture = new DOMParser().parseFromString(text, "image/svg+xml");
          return {
            broken: picture.querySelectorAll("parsererror").length,
            active: picture.querySelectorAll("script, foreignObject, [onload], [onerror], a").length,
          };
        });
        expect([view, parsed]).toEqual([view, { broken: 0, active: 0 }]);
        expect(svg).toContain("&lt;");
        await expectInert(observed);
      }
      for (const figure of ["/embed/lineage/open-water", "/figure/lineage/open-water.svg"]) {
        await page.goto(`${service().url}${figure}?corpus=${corpus}`);
        expect(await page.locator("html, svg").first().textContent()).toContain("<script>window.ran=1</script>");
        await expectInert(observed);
      }
      await page.close();
    });

    it("in the answer that GraphiQL shows, and on the front page", async () => {
      const observed = await browser.open();
      const { page } = observed;
      const query = `query Poisoned { edition(corpus: "${corpus}") { eras { nodes { name summary labels { value } } } } }`;
      await page.goto(`${service().url}/graphql?${new URLSearchParams({ query })}`);
      await page.locator(".graphiql-query-editor .view-lines").getByText("Poisoned", { exact: true }).waitFor();
      await page.getByRole("button", { name: /^Execute query/ }).click();
      await page.locator(".result-window").getByText("window.ran").first().waitFor();
      await expectInert(observed);
      await page.goto(`${service().url}/`);
      await expectInert(observed);
      await page.close();
    });
  },
);

describe.runIf(hasBrowser)("what stands in an address is shown as it is, and nothing of it is run:", () => {
  const encoded = encodeURIComponent(poison);
  it.each([
    ...[
      `/explore?corpus=${encoded}`,
      `/explore/search?text=${encoded}`,
      `/explore/eras/${encoded}`,
      `/explore/${encoded}`,
    ],
    ...[
      `/explore/compare?eras=${encoded},founding`,
      `/explore/lineage/${encoded}`,
      `/explore/timeline?zoom=${encoded}`,
    ],
    ...[`/explore?edition=${encoded}&lang=${encoded}`, `/explore/timeline?open=era/${encoded}&principles=${encoded}`],
    ...[`/graphql?query=${encoded}&variables=${encoded}`, `/graphql?operationName=${encoded}`, `/?${encoded}`],
    ...[`/export/${encoded}`, `/export/${corpus}/1/${encoded}`, `/${encoded}`, `/schema.graphql?${encoded}=1`],
  ])("%s", async (address) => {
    const { page, foreign } = await browser.open();
    await page.goto(`${service().url}${address}`, { waitUntil: "networkidle" });
    const ran = await page.evaluate(() => [
      Reflect.get(window, "ran"),
      document.querySelectorAll("[onerror], [onload]").length,
    ]);
    expect([ran, foreign]).toEqual([[undefined, 0], []]);
    await page.close();
  });
});
