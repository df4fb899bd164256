/**
 * Waits for reads that are under way at once. Where several fail, it is the first of them in order that tells why, whichever
 * the database was done with first: a client is told the same each time.
 */
export async function inOrderOfErrors<Reads extends readonly unknown[]>(
  reads: Reads,
): Promise<{ -readonly [Index in keyof Reads]: Awaited<Reads[Index]> }> {
  const settled = await Promise.allSettled(reads);
  for (const outcome of settled) if (outcome.status === "rejected") throw outcome.reason;
  return Promise.all(reads);
}
