import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importCorpus } from "../../src/corpus/import.js";
import { lastingNameOf } from "../support/editions.js";
import { copyRenamed, renamed } from "../support/renamed.js";
import { useService } from "../support/service.js";
import { countStatements } from "../support/statements.js";

const service = useService("tests/fixtures/harbour-charter");
const get = (path: string, preferred = "") =>
  fetch(`${service().url}${path}`, { redirect: "manual", headers: preferred ? { "accept-language": preferred } : {} });
const corpus = "corpus=harbour-charter";

/** What previews and search engines read of a page, in the language that they prefer. */
async function read(path: string, preferred = "") {
  const response = await get(path, preferred);
  const { document } = parseHTML(await response.text());
  const content = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
  const [script] = document.querySelectorAll('script[type="application/ld+json"]');
  return {
    status: response.status,
    title: document.querySelector("title")?.textContent,
    heading: document.querySelector("main h1")?.textContent,
    description: content("description"),
    content,
    language: document.documentElement.getAttribute("lang"),
    vary: response.headers.get("vary") ?? "",
    data: script && JSON.parse(script.textContent ?? ""),
    text: document.querySelector("main")?.textContent ?? "",
    unmarked: unmarkedTexts(document.querySelector("main")),
    links: [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? ""),
  };
}

/** The texts of an element that are of the language of the page; digests and names of files are of none. */
function unmarkedTexts(within: Element | null): string[] {
  return [...(within?.childNodes ?? [])].flatMap((node) => {
    if (node.nodeType === 3) return [(node.textContent ?? "").trim()];
    return isElement(node) && !node.matches("[lang], code, time, noscript, a[href^=http]") ? unmarkedTexts(node) : [];
  });
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

describe("a shared link", () => {
  it.each([
    ["/eras/founding", "DefinedTerm", 'era(slug: "founding") { name }', "name"],
    ["/principles/open-water", "DefinedTerm", 'principle(slug: "open-water") { name }', "name"],
    ["/leaders/ada-lund", "Person", 'leader(slug: "ada-lund") { name }', "name"],
    ["/events/founding-meeting", "Event", 'event(slug: "founding-meeting") { name }', "name"],
    ["/quotes/who-drifts", "Quotation", 'quote(slug: "who-drifts") { text }', "text"],
    ["/sources/charter", "CreativeWork", 'sources(filter: { slugs: ["charter"] }) { title }', "title"],
  ])("to %s is a page that tells of the very thing without scripts", async (path, type, field, word) => {
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter") { of: ${field} } }`);
    const name = [edition.of].flat()[0][word];
    const page = await read(`/explore${path}?${corpus}&utm_source=mail`);
    expect(page.status).toBe(200);
    expect([page.title, page.heading, page.content("og:title")].every((said) => said?.includes(name))).toBe(true);
    expect(page.description).not.toBe("");
    expect(page.content("og:description")).toBe(page.description);
    const address = `/explore${path}?${corpus}`;
    expect(page.content("og:url")).toBe(address);
    expect([page.data["@context"], page.data["@type"], page.data.url]).toEqual(["https://schema.org", type, address]);
    expect(JSON.stringify(page.data)).toContain(name);
  });

  it("to a page without scripts leads on to pages that are there", async () => {
    const start = await read(`/explore?${corpus}`);
    const seen = new Set<string>();
    const waiting = [...start.links];
    for (let path = waiting.pop(); path !== undefined && seen.size < 80; path = waiting.pop()) {
      if (!path.startsWith("/explore") || seen.has(path)) continue;
      seen.add(path);
      const { status, links } = await read(path);
      expect([path, status]).toEqual([path, 200]);
      waiting.push(...links.filter((link) => link.includes(corpus)));
    }
    for (const kind of ["eras", "principles", "stances", "events", "leaders", "quotes", "sources"])
      expect([kind, [...seen].some((path) => path.startsWith(`/explore/${kind}/`))]).toEqual([kind, true]);
  });

  it("to a reading tells its summary and every passage that it rests on", async () => {
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter") { stances(first: 100) { nodes {
      kind summary era { slug } principle { slug } evidence { gloss } } } } }`);
    for (const { kind, summary, era, principle, evidence } of edition.stances.nodes) {
      const page = await read(`/explore/stances/${era.slug}/${principle.slug}/${kind}?${corpus}`);
      expect(page.data).toMatchObject({ "@type": "Claim", text: summary });
      for (const words of [summary, ...evidence.map(({ gloss }: { gloss: string }) => gloss)])
        expect(page.text).toContain(words);
    }
  });

  it("to the front page tells of the corpus as of a data set, with what is found in it and its files", async () => {
    const { edition } = await service().data(
      '{ edition(corpus: "harbour-charter") { digest corpus { title description } findings { sentence } } }',
    );
    const page = await read(`/explore?${corpus}`);
    expect(page.data).toMatchObject({
      "@type": "Dataset",
      name: edition.corpus.title,
      description: edition.corpus.description,
      identifier: `sha256:${edition.digest}`,
    });
    for (const { sentence } of edition.findings.slice(0, 3)) expect(page.text).toContain(sentence);
    expect(page.data.distribution).toHaveLength(3);
    for (const { contentUrl, encodingFormat } of page.data.distribution) {
      const file = await get(contentUrl);
      expect([file.status, file.headers.get("content-type")?.split(";")[0]]).toEqual([200, encodingFormat]);
    }
  });

  it("has one address, whether it names the default corpus or not, and keeps an edition that it names", async () => {
    const { edition } = await service().data(
      "{ edition { number digest corpus { slug } eras(first: 1) { nodes { slug } } } }",
    );
    const path = `/explore/eras/${edition.eras.nodes[0].slug}`;
    const addressOf = async (one: string) => (await read(one)).content("og:url");
    expect(await addressOf(`${path}?corpus=${edition.corpus.slug}&lang=en&open=x`)).toBe(path);
    const pinned = `${path}?edition=${lastingNameOf(edition)}`;
    expect(await addressOf(pinned)).toBe(pinned);
    expect(await addressOf("/")).toBe("/explore");
    expect(await addressOf(`${path}?lang=both&ui=zh`)).toBe(`${path}?lang=zh`);
  });

  it.each([
    ["/eras/founding", "历经"],
    ["/principles/open-water", "其源流"],
    ["/leaders/ada-lund", "来源的表述"],
    ["/events/founding-meeting", "时间"],
    ["/quotes/who-drifts", "原则"],
    ["/sources/charter", "段落数"],
    ["/timeline", "时间线"],
    ["", "其中的发现"],
  ])(
    "to %s is read in the language of its address, or else of its reader, with the corpus's own words marked as such",
    async (path, said) => {
      const address = `/explore${path}?${corpus}`;
      const english = await read(address);
      expect([english.language, english.vary.includes("accept-language")]).toEqual(["en", true]);
      expect((await read(address, "fr, de;q=0.5")).text).toBe(english.text);
      for (const page of [await read(`${address}&lang=zh`), await read(address, "zh-CN, en;q=0.5")]) {
        expect(page.language).toBe("zh-Hans");
        if (path !== "/eras/founding") expect(page.text).toContain(said);
        expect(page.content("og:url")).toBe(`${address}&lang=zh`);
        expect(
          page.unmarked.filter((text) => /[A-Za-z]{2,}/.test(text.replace(/Throughline|JavaScript|SHA-256/g, ""))),
        ).toEqual([]);
        expect(page.links.filter((link) => link.startsWith("/explore") && !link.includes("lang=zh"))).toEqual([]);
      }
    },
  );

  it("to nothing says so in the language of its reader", async () => {
    const page = await read(`/explore/eras/nobody?${corpus}&lang=zh`);
    expect([page.status, page.language, page.heading]).toEqual([404, "zh-Hans", "此处没有内容"]);
  });

  it("to a comparison is called by what it compares", async () => {
    const { edition } = await service().data("{ edition { eras(first: 2) { nodes { slug name } } } }");
    const [one, other] = edition.eras.nodes;
    const page = await read(`/explore/compare?eras=${one.slug},${other.slug}`);
    expect(page.heading).toBe(`${one.name} and ${other.name} compared`);
    expect((await read(`/explore/compare?${corpus}&eras=&leaders=Nobody,-`)).heading).toBe("Compare");
  });
});

describe("what is not there", () => {
  it.each([
    "/eras/nobody",
    "/principles/x%00",
    "/leaders/%ED%A0%80",
    "/events/a%2Fb",
    "/quotes/%25",
    "/sources/none",
    "/lineage/none",
    "/stances/founding/none/INTRODUCED",
    "/stances/founding/open-water/DREAMT",
    "/stances/founding/open-water",
    "/eras/founding/more",
    "/__proto__",
    "/constructor/x",
    "/eras?edition=999999",
    "/eras?edition=1@000000000000",
    "?corpus=nowhere",
    "/principles/%E0%A4%A",
  ])("/explore%s is answered with 404 and a page that leads on", async (path) => {
    const page = await read(
      `/explore${path}${path.includes("corpus=") ? "" : `${path.includes("?") ? "&" : "?"}${corpus}`}`,
    );
    expect([page.status, page.heading]).toEqual([404, "There is nothing here"]);
    expect(page.links.some((link) => link.startsWith("/explore"))).toBe(true);
    expect([page.content("og:url"), page.data]).toEqual([undefined, undefined]);
    expect(page.content("robots")).toBe("noindex");
  });

  it.each([
    "compare",
    "timeline",
    "search",
    "lineage",
    "play",
    "eras",
    "principles",
    "leaders",
    "events",
    "quotes",
    "sources",
  ])("no view is told to be: /explore/%s is there", async (view) => {
    const page = await read(`/explore/${view}?${corpus}`);
    expect([page.status, page.content("og:url")]).toEqual([200, `/explore/${view}?${corpus}`]);
  });
});

describe("what is told", () => {
  it("takes no word of a corpus or an address for HTML or for a script", async () => {
    const words = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
    const page = await get(`/explore/search?q=${encodeURIComponent(words)}`);
    const html = await page.text();
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img src=x");
    const { document } = parseHTML(html);
    expect(document.querySelector("title")?.textContent).toContain("</script><script>alert(1)");
  });

  it("asks the database four statements at most for a page that nobody has read, and none for what was told before", async () => {
    const { eras } = await service().data("{ eras(last: 1) { nodes { slug } } }");
    const ask = async () => expect((await get(`/explore/eras/${eras.nodes[0].slug}`)).status).toBe(200);
    const { reader } = service().service;
    expect(await countStatements(reader, ask)).toBeLessThanOrEqual(4);
    expect(await countStatements(reader, ask)).toBe(0);
  });

  it("is kept, however many addresses are asked for that name nothing, or hold words that somebody wrote", async () => {
    const [{ reader }, long] = [service().service, "x".repeat(7_000)];
    const kept = ["/", "/explore", `/explore?${corpus}`, `/explore/principles/open-water?${corpus}`];
    const askKept = async () => {
      for (const path of kept) expect((await get(path)).status).toBe(200);
    };
    await askKept();
    // Each would take tens of kilobytes, for it says its words again in links or in its title, and its key says them, too.
    for (let junk = 0; junk < 250; junk++) {
      const pages = await Promise.all([
        get(`/explore/eras?corpus=${long}${junk}`),
        get(`/explore/principles/open-water${"/".repeat(7_000 + junk)}?${corpus}`),
        get(`/explore/search?${corpus}&q=${long}${junk}`),
        get(`/explore/pins?${corpus}&title=${long}${junk}`),
        get(`/explore/compare?${corpus}&eras=founding,${long.toUpperCase()}${junk}`),
      ]);
      expect(pages.map(({ status }) => status)).toEqual([404, 200, 200, 200, 200]);
      await Promise.all(pages.map((page) => page.arrayBuffer()));
    }
    expect(await countStatements(reader, askKept)).toBe(0);
  });
});

describe("what was published", () => {
  const pages = [`/explore/eras?${corpus}`, "/"];
  const readAll = () => Promise.all(pages.map(async (path) => (await read(path)).text));
  let [folder, before]: [string, string[]] = ["", []];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "throughline-"));
    before = await readAll();
    await copyRenamed(folder);
    await importCorpus(service().service.store.database, folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is told at once by pages that told what was before, and by the front page of every corpus that is served", async () => {
    for (const [edition, texts] of [
      [1, before],
      [2, await readAll()],
    ] as const) {
      const [list, front] = texts;
      expect(list).toContain(`The Harbour Charter, edition ${edition}.`);
      expect(front).toContain(`Corpus harbour-charter, edition ${edition},`);
    }
  });

  it.each([
    ...Object.entries(renamed).map(([list, [was, now]]): [string, string] => [`/${list}/${was}`, `/${list}/${now}`]),
    ["/lineage/open-water", "/lineage/open-harbour"],
    ["/stances/widening/open-water/EXTENDED", "/stances/opening/open-harbour/EXTENDED"],
  ])("under another slug leads from %s to %s, with all else that the address says", async (was, now) => {
    const response = await get(`/explore${was}?${corpus}&lang=both&open=a/b`);
    expect([response.status, response.headers.get("location")]).toEqual([
      308,
      `/explore${now}?${corpus}&lang=both&open=a/b`,
    ]);
    expect((await get(`/explore${now}?${corpus}`)).status).toBe(200);
    // In the edition before, that was its name.
    expect((await get(`/explore${was}?${corpus}&edition=1`)).status).toBe(200);
  });
});
