import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { seededDatabase } from "./database.js";
import { serveDatabase, type TestService } from "./service.js";

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Writes a file of trusted documents, gone when the test is over. */
export async function trustedFile(content: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "persisted-documents.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** Starts a service that runs these documents and nothing else, until the test is over. */
export async function serveTrusted(
  documents: Readonly<Record<string, string>>,
  environment: Record<string, string> = {},
): Promise<TestService> {
  const TRUSTED_DOCUMENTS = await trustedFile(documents);
  const service = await serveDatabase(await seededDatabase(), { ...environment, TRUSTED_DOCUMENTS });
  onTestFinished(() => service.stop());
  return service;
}
