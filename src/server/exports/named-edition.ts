import { findEdition, NotPublished } from "../../corpus/editions.js";
import type { Reader } from "../../database/reader.js";
import { readEditionName } from "../../edition/edition-name.js";
import type { EditionIdentity } from "../../edition/identity.js";

/** @param name `current`, a number, or number and digest, so that no other edition is found should the number be given again */
export async function namedEdition(
  { database }: Pick<Reader, "database">,
  corpus: string,
  name: string,
): Promise<EditionIdentity> {
  const named = readEditionName(name);
  if (named === undefined && name !== "current")
    throw new NotPublished(
      `${JSON.stringify(name)} is no edition; expected current, a number such as 1, or number and digest such as 1@0a1b2c3d4e5f.`,
    );
  const found = await findEdition(database, corpus, named?.number);
  const { id, number, digest, publishedAt } = found;
  const { digest: beginning = "" } = named ?? {};
  if (!digest.startsWith(beginning))
    throw new NotPublished(
      `Edition ${number} of ${corpus} has the digest ${digest} here, and not ${beginning}; what was cited is another one.`,
    );
  return { id, corpus, number, digest, publishedAt };
}
