import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "../support/browser.js";
import { downloaded, drawn, expectSound, textsCutOff, useExplorer } from "../support/explorer.js";
import type { Json } from "../support/graphql.js";

const explorer = useExplorer();
const panel = (page: Page) => page.getByRole("dialog");

/** Every principle with the kinds that each era takes, as the API answers. */
async function lineages() {
  const { edition } = await explorer().service.data(
    "{ edition { eras(first: 100) { nodes { slug name } } principles(first: 100) { nodes { slug name lineage { kinds } } } } }",
  );
  const eras: readonly { slug: string; name: string }[] = edition.eras.nodes;
  const principles: readonly { slug: string; name: string; takes: readonly (readonly string[])[] }[] =
    edition.principles.nodes.map(({ lineage, ...principle }: Json) => ({
      ...principle,
      takes: lineage.map(({ kinds }: Json) => kinds),
    }));
  return { eras, principles };
}

describe.runIf(hasBrowser)("all principles side by side", () => {
  it("have a mark in every era that the API says attests them, aligned under its heading, by first attestation", async () => {
    const observed = await explorer().open("/lineage");
    const { page } = observed;
    const { eras, principles } = await lineages();
    const marks = await page
      .locator(".course-mark")
      .evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
    const first = (takes: readonly (readonly string[])[]): number => {
      const era = takes.findIndex((kinds) => kinds.length > 0);
      return era === -1 ? takes.length : era;
    };
    const inOrder = [...principles].sort((a, b) => first(a.takes) - first(b.takes));
    expect(marks).toEqual(
      inOrder.flatMap(({ name, takes }) =>
        takes.flatMap((kinds, era) =>
          kinds.length === 0 ? [] : [`${name}, ${eras[era]?.name}: ${kinds.join(", ").toLowerCase()}`],
        ),
      ),
    );
    expect(await page.locator(".course-mark path").count()).toBe(
      principles.flatMap(({ takes }) => takes.flat()).length,
    );
    const [headings, places] = await Promise.all(
      [".course-eras a", ".course:first-child .course-mark"].map((all) =>
        page.locator(all).evaluateAll((every) =>
          every.map((one) => {
            const { left, right } = one.getBoundingClientRect();
            return Math.round((left + right) / 2);
          }),
        ),
      ),
    );
    for (const place of places ?? []) expect(headings?.some((heading) => Math.abs(heading - place) <= 1)).toBe(true);
    await expectSound(observed);
  });

  it("are sorted, found by name, opened and followed by keys, and taken along", async () => {
    const { page } = await explorer().open("/lineage");
    const { eras, principles } = await lineages();
    const attesting = (takes: readonly (readonly string[])[]) => takes.filter((kinds) => kinds.length > 0).length;
    await page.getByRole("combobox", { name: "Order" }).selectOption({ value: "persistence" });
    const counts = await page
      .locator(".course-count")
      .evaluateAll((all) => all.map((one) => Number.parseInt(one.textContent ?? "", 10)));
    expect(counts).toEqual(principles.map(({ takes }) => attesting(takes)).sort((a, b) => b - a));

    await page.getByLabel("Find a principle").fill("nothing of the kind");
    await page.getByText("Try another part of its name").waitFor();
    await page.getByLabel("Find a principle").fill("不结盟");
    await expect.poll(() => page.locator(".course").count()).toBe(1);
    await page.getByRole("button", { name: "Print" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-open"));
    const id = await focused();
    expect(id).toMatch(/^stances,[^,]+,non-alignment$/);
    await page.keyboard.press("Enter");
    await panel(page).getByRole("article").first().waitFor();
    expect(new URL(page.url()).searchParams.get("open")).toBe(id);
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe(id);

    const csv = await downloaded(page, "CSV");
    const rows: Record<string, string>[] = parse(csv.content, { bom: true, columns: true });
    expect(rows.map(({ principle, era, kinds }) => [principle, era, kinds])).toEqual(
      eras.map(({ slug }, era) => {
        const { takes = [] } = principles.find((one) => one.slug === "non-alignment") ?? {};
        return ["non-alignment", slug, takes[era]?.join(", ").toLowerCase()];
      }),
    );
    const svg = (await downloaded(page, "SVG")).content.toString();
    expect(await textsCutOff(page, svg)).toEqual([]);
    await page.keyboard.press("Home");
    await page.getByRole("link", { name: "Non-alignment" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Lineage of Non-alignment" }).waitFor();
  });
});

describe.runIf(hasBrowser)("the eras, one by one", () => {
  /** What the API says changes from each era to the next, by the names that rows go by. */
  async function changesOf(slugs: readonly string[]): Promise<Json[]> {
    const lists = ["introduced", "resumed", "appeared", "carried", "reversed", "notAttested"];
    const { edition } = await explorer().service.data(
      `query ($eras: [String!]!) { edition { compareEras(eras: $eras) { transitions { ${lists.map((list) => `${list} { slug }`).join(" ")} } } } }`,
      { eras: slugs },
    );
    return edition.compareEras.transitions.map((transition: Json) =>
      Object.fromEntries(lists.map((list) => [list, transition[list].map(({ slug }: Json) => slug).sort()])),
    );
  }

  const row = (page: Page) => page.locator("[data-principle]");

  it("show at every step the changes that the API counts, in rows that stay where they are, each step at its address", async () => {
    const observed = await explorer().open("/play");
    const { page } = observed;
    const { eras, principles } = await lineages();
    const changes = await changesOf(eras.map(({ slug }) => slug));
    const places = () =>
      row(page).evaluateAll((all) =>
        all.map((one) => [one.getAttribute("data-principle"), one.parentElement?.offsetTop]),
      );
    const before = await places();
    expect(before.length).toBe(principles.length);
    for (const [index, change] of changes.entries()) {
      await page.keyboard.press("ArrowRight");
      await page.locator(".play-sentence", { hasText: /^From / }).waitFor();
      await page.getByRole("heading", { level: 2, name: eras[index + 1]?.name ?? "" }).waitFor();
      const standing = async (list: string) =>
        (
          await page
            .locator(`[data-standing="${list}"]`)
            .evaluateAll((all) => all.map((one) => one.getAttribute("data-principle")))
        ).sort();
      await expect.poll(() => standing("carried")).toEqual(change.carried);
      for (const list of Object.keys(change)) expect([list, await standing(list)]).toEqual([list, change[list]]);
      expect(await places()).toEqual(before);
      expect(new URL(page.url()).searchParams.get("era")).toBe(eras[index + 1]?.slug);
    }
    const last = await page.locator(".play-said").textContent();
    await page.reload();
    await drawn(page);
    await expect.poll(() => page.locator(".play-said").textContent()).toBe(last);
    await expectSound(observed);
  });

  it("fill the screen for a lecture, where they go on by what a presenter's remote sends, until they leave it", async () => {
    const { page, errors } = await explorer().open("/play");
    const { eras } = await lineages();
    const fills = () => page.evaluate(() => document.fullscreenElement?.contains(document.querySelector(".play-said")));
    const button = page.getByRole("button", { name: "Full screen" });
    // Where the stage does not fill the screen, this key scrolls.
    await page.keyboard.press("PageDown");
    expect(new URL(page.url()).searchParams.get("era")).toBeNull();
    await button.click();
    await expect.poll(fills).toBe(true);
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("PageDown");
    await page.getByText(`Era 2 of ${eras.length}`).waitFor();
    expect(new URL(page.url()).searchParams.get("era")).toBe(eras[1]?.slug);
    await page.keyboard.press("PageUp");
    await page.getByText(`Era 1 of ${eras.length}`).waitFor();
    await button.click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(errors).toEqual([]);
  });

  it("go on by slider and by themselves, without movement for whoever prefers none, and open passages", async () => {
    const { page } = await explorer().open("/play");
    const { eras } = await lineages();
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(
      await row(page)
        .first()
        .evaluate((one) => getComputedStyle(one).transitionDuration),
    ).toBe("0s");
    await page.getByRole("slider", { name: "Era" }).press("End");
    await page.getByText(`Era ${eras.length} of ${eras.length}`).waitFor();
    await page.getByRole("combobox", { name: "Pace" }).selectOption("quick");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.getByText(`Era 1 of ${eras.length}`).waitFor();
    await page.getByText(`Era 3 of ${eras.length}`).waitFor();
    await page.locator('[data-standing="carried"]').first().click();
    await panel(page).getByRole("article").first().waitFor();
    await page.keyboard.press("Escape");
    const csv = await downloaded(page, "CSV");
    const rows: Record<string, string>[] = parse(csv.content, { bom: true, columns: true });
    const changes = await changesOf(eras.map(({ slug }) => slug));
    for (const [index, change] of changes.entries())
      expect(rows.filter(({ era, change: said }) => era === eras[index + 1]?.slug && said === "stays").length).toBe(
        change.carried.length,
      );
  });
});
