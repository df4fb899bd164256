import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { stanceKinds } from "../../src/comparison/attestation.js";
import { lastingNameOf } from "../support/editions.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${service().url}${path}`, { headers });
const text = async (path: string) => (await get(path)).text();
const corpus = "corpus=harbour-charter";

/** Width and height, which the header of a PNG begins with (RFC 2083). */
async function sizeOfPng(path: string): Promise<[number, number]> {
  const response = await get(path);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
  const png = Buffer.from(await response.arrayBuffer());
  expect(png.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function sizeOfSvg(svg: string): number[] {
  return (/<svg[^>]* width="(\d+(?:\.\d+)?)" height="(\d+(?:\.\d+)?)"/.exec(svg) ?? []).slice(1).map(Number);
}

const figures = ["matrix", "compare", "lineage", "lineage/open-water", "timeline"].map((view) => [view] as const);
const query = `?${corpus}&eras=founding,widening&utm_source=mail`;

describe("a figure", () => {
  it.each(figures)(
    "of %s is a picture with its source, edition, digest and address, coloured without a page",
    async (view) => {
      const { edition } = await service().data(
        '{ edition(corpus: "harbour-charter") { number digest corpus { title } sources { title } } }',
      );
      const response = await get(`/figure/${view}.svg${query}`);
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
      const svg = await response.text();
      const { document } = parseHTML(svg);
      const words = document.documentElement.textContent ?? "";
      for (const said of [edition.corpus.title, `edition ${edition.number}`, edition.digest, edition.sources[0].title])
        expect(words.replace(/\s+/g, " ")).toContain(said);
      expect(svg).toContain(`edition=${lastingNameOf(edition)}`);
      expect(svg).not.toContain("utm_source");
      const look = document.querySelector("style")?.textContent ?? "";
      expect(look).toMatch(/\.paper\{fill:#[0-9a-f]+\}/);
      expect(look).not.toMatch(/var\(|light-dark|undefined/);
      // It is a document, too, whose style sheet is let in by its hash.
      expect(response.headers.get("content-security-policy")).toMatch(/style-src 'sha256-/);
    },
  );

  it.each(figures)("of %s has twice as many pixels as PNG, and the size of a preview as a card", async (view) => {
    const size = sizeOfSvg(await text(`/figure/${view}.svg${query}`));
    expect(await sizeOfPng(`/figure/${view}.png${query}`)).toEqual(size.map((side) => Math.ceil(2 * side)));
    expect(await sizeOfPng(`/figure/${view}.png${query}&size=card`)).toEqual([1_200, 630]);
  });

  it("has a mark for every stance of the edition, and only for those that its address keeps", async () => {
    const { edition } = await service().data(
      '{ edition(corpus: "harbour-charter") { all: stanceCounts(by: [KIND]) { kind count } } }',
    );
    const marks = async (state: string) => {
      const { document } = parseHTML(await text(`/figure/matrix.svg?${corpus}&sort=first${state}`));
      return document.querySelectorAll('path[class^="kind-"]').length;
    };
    const inLegend = 8;
    const counts = new Map(edition.all.map(({ kind, count }: { kind: string; count: number }) => [kind, count]));
    const total = [...counts.values()].reduce((sum: number, count) => sum + Number(count), 0);
    expect(await marks("")).toBe(total + inLegend);
    expect(await marks("&kinds=EXTENDED")).toBe(Number(counts.get("EXTENDED")) + inLegend);
  });

  it("is the same table as CSV and as JSON, in the language of its address", async () => {
    const { title, columns, rows, edition } = await (await get(`/figure/compare.json${query}&lang=zh`)).json();
    const csv: string[][] = parse(await text(`/figure/compare.csv${query}&lang=zh`));
    expect(csv).toEqual([columns, ...rows.map((row: unknown[]) => row.map(String))]);
    expect([title.length > 0, edition.corpus, rows.length > 0]).toEqual([true, "harbour-charter", true]);
    expect(columns.slice(0, 2)).toEqual(["原则", "名称"]);
  });

  it("may be kept for ever where its address names the digest of every edition, and is asked again otherwise", async () => {
    const { edition } = await service().data('{ edition(corpus: "harbour-charter") { number digest } }');
    const caching = async (path: string) => (await get(path)).headers.get("cache-control");
    const pinned = `edition=${lastingNameOf(edition)}`;
    const eras = "eras=founding,independent-foreign-policy-of-peace/founding";
    expect([
      await caching(`/figure/matrix.svg?${corpus}&${pinned}`),
      await caching(`/figure/matrix.png?${corpus}`),
      await caching(`/figure/matrix.csv?${corpus}&edition=1`),
      await caching(`/figure/compare.svg?${corpus}&${pinned}&${eras}`),
    ]).toEqual(["public, max-age=31536000, immutable", "no-cache", "no-cache", "no-cache"]);
    const first = await get(`/figure/matrix.svg?${corpus}`);
    const etag = first.headers.get("etag") ?? "";
    expect((await get(`/figure/matrix.svg?${corpus}`, { "if-none-match": etag })).status).toBe(304);
  });

  it.each([
    ["/figure", 200, "/figure/lineage[/<principle>].{svg,png,csv,json}"],
    ["/figure/", 200, "/embed/<view>"],
    ["/figure/search.svg", 404, "views are matrix, compare, lineage[/<principle>], timeline"],
    ["/figure/__proto__.svg", 404, "no such figure"],
    ["/figure/matrix.gif", 404, "There is no such figure. There is /figure/<view>.<svg|png|csv|json>"],
    ["/figure/matrix/more.svg", 404, "no such figure"],
    [`/figure/matrix.svg?corpus=nowhere`, 404, "no such corpus"],
    [`/figure/matrix.svg?${corpus}&edition=99`, 404, "no such edition"],
    [`/figure/matrix.svg?${corpus}&branch=nothing`, 404, "has no principle “nothing”"],
    [`/figure/lineage/nothing.png?${corpus}`, 404, "has no principle “nothing”"],
    [`/figure/compare.svg?${corpus}&eras=founding`, 400, "Name two or more eras to compare"],
    [`/figure/compare.csv?${corpus}&eras=founding,nowhere`, 400, '"nowhere"'],
    [`/figure/timeline.svg?${corpus}&from=yesterday`, 400, "yesterday"],
    ["/embed/nothing", 404, "There is /embed/<view>"],
  ])("%s is answered with %i and says why", async (path, status, words) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)]);
  });

  it("is drawn a few at a time: others wait or are told to come again, and whoever asks something else is answered", async () => {
    let ended = 0;
    const others = stanceKinds.filter((kind) => kind !== "INTRODUCED");
    const asked = others.flatMap((kind) => ["first", "eras"].map((sort) => `kinds=INTRODUCED,${kind}&sort=${sort}`));
    const answers = asked.map(async (state) => {
      const response = await get(`/figure/matrix.png?${corpus}&${state}`);
      await response.arrayBuffer();
      ended += 1;
      return [response.status, response.headers.get("retry-after")];
    });
    expect((await get("/health/live")).status).toBe(200);
    expect(ended).toBeLessThan(asked.length);
    const all = await Promise.all(answers);
    expect(all).toContainEqual([200, null]);
    for (const answer of all)
      expect([
        [200, null],
        [503, "1"],
      ]).toContainEqual(answer);
  });
});

describe("a page for a frame", () => {
  it("may stand in a frame of any site, as no other page may, and says whence it is without scripts", async () => {
    const { edition } = await service().data('{ edition(corpus: "harbour-charter") { number digest } }');
    const response = await get(`/embed/lineage/open-water?${corpus}&lang=both`);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect([policy.includes("frame-ancestors *"), response.headers.get("x-frame-options")]).toEqual([true, null]);
    for (const path of ["/explore", `/figure/matrix.svg?${corpus}`, "/embed/nothing", "/oembed", "/graphql"]) {
      const { headers } = await get(path);
      expect([path, headers.get("x-frame-options")]).toEqual([path, "DENY"]);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
    const { document } = parseHTML(await response.text());
    const source = document.querySelector("figcaption")?.textContent ?? "";
    expect(source).toContain(`edition ${edition.number}`);
    expect(source).toContain(edition.digest);
    const image = document.querySelector("img");
    expect([image?.getAttribute("alt"), document.querySelector("h1")?.textContent]).toEqual([
      expect.stringContaining("Lineage of"),
      expect.stringContaining("Lineage of"),
    ]);
    for (const address of [
      image?.getAttribute("src"),
      ...[...document.querySelectorAll("a")].map((a) => a.getAttribute("href")),
    ])
      expect([address, (await get(address ?? "-")).status]).toEqual([address, 200]);
  });
});

describe("oEmbed", () => {
  const ask = (parameters: Record<string, string>) => get(`/oembed?${new URLSearchParams(parameters)}`);

  it("gives a frame and a picture for pages of the explorer, no larger than it may be", async () => {
    const { url } = service();
    for (const page of [
      `/explore/lineage/open-water?${corpus}`,
      `/explore/eras/founding?${corpus}`,
      `/?${corpus}`,
      `/embed/timeline?${corpus}`,
    ]) {
      const answer = await (await ask({ url: url + page, maxwidth: "500", maxheight: "300" })).json();
      expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 500, height: 300, thumbnail_width: 1_200 });
      const { document } = parseHTML(answer.html);
      const frame = document.querySelector("iframe")?.getAttribute("src") ?? "";
      expect(frame.startsWith(`${url}/embed/`)).toBe(true);
      expect((await fetch(frame)).status).toBe(200);
      expect(await sizeOfPng(answer.thumbnail_url.slice(url.length))).toEqual([1_200, 630]);
    }
  });

  it.each([
    [{ url: "https://elsewhere.example/explore" }, 404],
    [{ url: "/explore/lineage/nothing" }, 404],
    [{ url: "/explore", format: "xml" }, 501],
    [{ url: "/explore", maxwidth: "wide" }, 400],
    [{}, 400],
  ])("refuses %j with %i", async (parameters, status) => {
    expect((await ask(parameters)).status).toBe(status);
  });
});

describe("a page of the explorer", () => {
  it.each([
    [`/explore?${corpus}&kinds=EXTENDED`, "/figure/matrix.png"],
    [`/explore/compare${query}`, "/figure/compare.png"],
    [`/explore/principles/open-water?${corpus}`, "/figure/lineage/open-water.png"],
    [`/explore/leaders/ada-lund?${corpus}`, "/figure/matrix.png"],
    [`/explore/timeline?${corpus}`, "/figure/timeline.png"],
  ])("%s brings a picture for previews, one for readers without scripts, and a way to oEmbed", async (page, figure) => {
    const { document } = parseHTML(await text(page));
    const content = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute("content") ?? "";
    expect(content("og:image").startsWith(figure)).toBe(true);
    expect(await sizeOfPng(content("og:image"))).toEqual(
      [content("og:image:width"), content("og:image:height")].map(Number),
    );
    expect(content("og:image:alt")).not.toBe("");
    const image = document.querySelector("noscript img");
    expect([image?.getAttribute("alt"), (await get(image?.getAttribute("src") ?? "-")).status]).toEqual([
      content("og:image:alt"),
      200,
    ]);
    const oEmbed = document.querySelector('link[type="application/json+oembed"]')?.getAttribute("href") ?? "-";
    const told = await (await get(oEmbed)).json();
    expect(told.thumbnail_url).toBe(`${service().url}${content("og:image")}`);
  });
});
