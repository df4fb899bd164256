import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the harbour corpus calls otherwise in its renamed form, by list. */
export const renamed = {
  sources: ["charter", "quay-book"],
  eras: ["widening", "opening"],
  principles: ["open-water", "open-harbour"],
  leaders: ["bo-marsh", "harbour-council"],
  events: ["founding-meeting", "first-meeting"],
  quotes: ["who-drifts", "the-wrecked"],
} as const;

/** What the renamed entries say beside, each after its slug. */
const said: Readonly<Record<string, string>> = {
  opening: "  altLabels: { en: [Years of opening, The long widening], da: [Udvidelsen] }",
  "open-harbour": `  altLabels: { en: ["Free port; for all"] }
  scopeNote: Ships and crews; cargo falls under it nowhere.
  related: [shared-light]`,
  "first-meeting": "  altLabels: { en: [The meeting of 1801] }",
  "harbour-council": "  kind: BODY\n  altLabels: { en: [The Quay Board] }",
};

/**
 * Copies the harbour corpus as a later edition has it: one entry of each list has another slug, an era overlaps the one
 * before, and there are other names, a body, a scope note and related principles.
 */
export async function copyRenamed(folder: string): Promise<void> {
  await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".yaml"));
  for (const file of files) {
    const path = join(folder, file);
    let text = await readFile(path, "utf8");
    for (const [list, [was, now]] of Object.entries(renamed)) {
      text = text.replaceAll(new RegExp(`(?<=[[ ])${was}(?=[\\],\\n])`, "g"), now);
      if (file === `${list}.yaml`)
        text = text.replace(`slug: ${now}\n`, `slug: ${now}\n  formerSlugs: [${was}]\n${said[now] ?? ""}\n`);
    }
    await writeFile(path, text.replace("period: 1900/..", "period: 1895/.."));
  }
}
