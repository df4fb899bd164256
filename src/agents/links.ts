import { lastingName } from "../edition/edition-name.js";
import { isEntityTypeName, namingOf } from "../entities/index.js";
import type { EditionNamed } from "./asking.js";

/** An edition in one word, under which nothing else is ever found: `corpus@1@0a1b2c3d4e5f`. Tools take it, and so do references. */
export function nameOf(edition: EditionNamed): string {
  return `${edition.corpus.slug}@${lastingName(edition)}`;
}

/** Where people see a thing in the explorer: its page; of a coding, and of the edition itself, what the explorer opens with. */
export function linkTo(address: string, edition: EditionNamed, type: string, slug: string): string {
  const page = isEntityTypeName(type) && type !== "Coding" ? `/${namingOf(type).list}/${slug}` : "";
  return `${address}/explore${page}?corpus=${edition.corpus.slug}&edition=${lastingName(edition)}`;
}
