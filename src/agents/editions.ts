import { readEditionName } from "../edition/edition-name.js";
import { nearestNote } from "../entities/nearest-name.js";
import type { Asking, EditionNamed } from "./asking.js";
import { AgentsCorporaDocument } from "./generated/graphql.js";
import { nameOf } from "./links.js";
import { type EditionAsked, Refused } from "./own-graph.js";
import { quoted } from "./short.js";

export const currentEdition: EditionAsked = { corpus: null, number: null, digest: null };

export function asked({ corpus, number, digest }: EditionNamed): EditionAsked {
  return { corpus: corpus.slug, number, digest };
}

/** @throws Refused when it is no name of an edition, such as answers give */
export function readEdition(name: string, argument: string): EditionAsked {
  const [, corpus, edition] = /^([\w-]+)(?:@(.*))?$/s.exec(name) ?? [];
  const read = edition === undefined ? currentEdition : readEditionName(edition);
  if (corpus === undefined || read === undefined)
    throw new Refused(
      `${argument}: ${quoted(name)} is no edition; expected such as corpus, corpus@1, corpus@1@<digest> or an id.`,
    );
  return { corpus, number: read.number, digest: read.digest ?? null };
}

/** That there is no such edition, and which there are. */
export async function noSuchEdition(
  asking: Asking,
  { corpus, number, digest }: EditionAsked,
  argument = "edition",
): Promise<Refused> {
  const { corpora } = await asking.ask(AgentsCorporaDocument, {});
  const found = corpora.find(({ slug }) => slug === corpus);
  const slugs = corpora.map(({ slug }) => slug);
  if (found === undefined && corpus !== null) {
    return new Refused(
      `${argument}: there is no corpus ${quoted(corpus)}${nearestNote(corpus, slugs)}; expected one of ${slugs.join(", ")}.`,
    );
  }
  const { editions, currentEdition: current } = found ?? { editions: { nodes: [] }, currentEdition: undefined };
  const numbers = editions.nodes.map((edition) => edition.number).join(", ");
  const named = `${corpus}${number === null ? "" : `@${number}`}${digest === null ? "" : `@${digest}`}`;
  return new Refused(
    `${argument}: there is no ${named} here; ${corpus} has ${numbers}${current ? ` (current: ${nameOf(current)})` : ""}.`,
  );
}
