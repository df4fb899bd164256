import { readFileSync } from "node:fs";

/** Settings that hold a secret: each may stand in a file instead, which `<name>_FILE` names. */
export const secretNames = [
  "DATABASE_URL",
  "DATABASE_PASSWORD",
  "DATABASE_ADMIN_URL",
  "DATABASE_ADMIN_PASSWORD",
  "DATABASE_REPLICA_URLS",
  "REDIS_URL",
] as const;

/** What is not as it should be about a setting, and what would be right. */
export interface Expectation {
  readonly name: string;
  readonly expected: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Puts what the files hold in place of their names. The end of a file's last line belongs to no secret. */
export function withSecretFiles(given: Variables): { readonly variables: Variables; readonly wrong: Expectation[] } {
  const variables = { ...given };
  const wrong: Expectation[] = [];
  for (const name of secretNames) {
    const file = `${name}_FILE`;
    const path = given[file];
    if (path === undefined) continue;
    if (given[name] !== undefined) wrong.push({ name: file, expected: `to be set beside ${name}` });
    else {
      const secret = readSecret(path);
      if (typeof secret === "string") variables[name] = secret;
      else wrong.push({ name: file, expected: `the name of a file that holds ${name} (${secret.code})` });
    }
  }
  return { variables, wrong };
}

function readSecret(path: string): string | { readonly code: string } {
  try {
    const secret = readFileSync(path, "utf8").replace(/\r?\n$/, "");
    return secret === "" ? { code: "it is empty" } : secret;
  } catch (error) {
    return { code: error instanceof Error && "code" in error ? String(error.code) : String(error) };
  }
}
