import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The registry's kinds of subtag, by its files' names. */
type Kind = "language" | "script" | "region";

/** Ranges that the registry leaves to private use. */
const privateUse: Readonly<Record<Kind, RegExp>> = {
  language: /^q[a-t][a-z]$/,
  script: /^qa(?:[a-b][a-x]|a[a-z])$/,
  region: /^(?:aa|q[m-z]|x[a-z]|zz)$/,
};

/**
 * The first part of a well-formed language tag that IANA's registry of language subtags does not hold, with its kind;
 * undefined where it holds them all.
 *
 * @see https://www.iana.org/assignments/language-subtag-registry
 */
export function unregisteredPart(tag: string): { readonly part: string; readonly kind: Kind } | undefined {
  const { language, script, region } = new Intl.Locale(tag);
  const kinds: Readonly<Record<Kind, string | undefined>> = { language, script, region };
  for (const kind of ["language", "script", "region"] as const) {
    const part = kinds[kind];
    if (part !== undefined && !isRegistered(part.toLowerCase(), kind)) return { part, kind };
  }
  return undefined;
}

function isRegistered(part: string, kind: Kind): boolean {
  return privateUse[kind].test(part) || Object.hasOwn(subtags(kind), part);
}

const read = new Map<Kind, object>();

/** The registry is read when it is first asked, and the smallest part of it. */
function subtags(kind: Kind): object {
  const known = read.get(kind);
  if (known !== undefined) return known;
  const path = createRequire(import.meta.url).resolve(`language-subtag-registry/data/json/${kind}.json`);
  const found: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof found !== "object" || found === null) throw new Error(`${path} holds no subtags`);
  read.set(kind, found);
  return found;
}
