import { builtModule } from "../../built-files.js";
import { once } from "../../exchange/once.js";
import type { Tongues } from "./words.js";

/** The languages of the explorer, whose words are built with it. */
export const loadTongues = once(async (): Promise<Tongues> => {
  const built: unknown = await import(builtModule("figures/tongues.js"));
  if (!speaks(built)) throw new Error("the languages of the explorer were not built: npm run build");
  return built.loadTongues();
});

function speaks(built: unknown): built is { loadTongues(): Promise<Tongues> } {
  return typeof built === "object" && built !== null && "loadTongues" in built;
}
