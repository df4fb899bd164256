import { lastingName } from "../edition/edition-name.js";
import { isEntityTypeName, namingOf } from "../entities/index.js";
import type { EditionNamed } from "./asking.js";

/** An edition in one word, under which nothing else is ever found: `corpus@1@0a1b2c3d4e5f`. Tools take it, and so do references. */
export function nameOf(edition: EditionNamed): string {
  return `${edition.corpus.slug}@${lastingName(edition)}`;
}

/** What the explorer has no page of its own for. */
const withoutPage: ReadonlySet<string> = new Set(["Source", "Stance", "Coding"]);

/**
 * Where people see a thing in the explorer: its page, of a stance the cell of the matrix that it stands in, and of what has no page
 * of its own the edition's.
 */
export function linkTo(address: string, edition: EditionNamed, type: string, slug: string): string {
  const page = isEntityTypeName(type) && !withoutPage.has(type) ? `/${namingOf(type).list}/` : undefined;
  const [era = "", principle = ""] = slug.split("/");
  const cell = type === "Stance" ? `cell=${principle}~${era}&` : "";
  const of = `corpus=${edition.corpus.slug}&edition=${lastingName(edition)}`;
  return `${address}/explore${page === undefined ? "" : page + slug}?${cell}${of}`;
}
