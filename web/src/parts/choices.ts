import type { Answer } from "../api/use-answer.js";
import type { Named } from "./naming.js";

/** Something that can be chosen, by the reference by which the API is asked of it. */
export interface Choice {
  readonly reference: string;
  readonly named: Named;
  /** References by which an address may still name it. */
  readonly formerly?: readonly string[];
  /** Undefined where all that can be chosen is of the corpus at hand. */
  readonly corpus?: { readonly slug: string; readonly title: string };
  /** EDTF; undefined where it has no period. */
  readonly period?: string;
}

/** The list without the member when it had it, and with it at the end when it had not. */
export function toggled<Member>(list: readonly Member[], member: Member): Member[] {
  return list.includes(member) ? list.filter((other) => other !== member) : [...list, member];
}

/** What is chosen, by the references that the choices have now. */
export function presentReferences(choices: readonly Choice[], chosen: readonly string[]): readonly string[] {
  const present = chosen.map(
    (reference) => choices.find(({ formerly }) => formerly?.includes(reference))?.reference ?? reference,
  );
  return [...new Set(present)];
}

/** What is chosen by a reference, called by its name; a reference that is none of the choices is shown as it is. */
export function nameOfReference(
  choices: readonly Choice[],
  reference: string,
  nameOf: (named: Named) => string,
): string {
  const choice = choices.find((one) => one.reference === reference);
  return choice ? nameOf(choice.named) : reference;
}

/** The things that an answer lists, each to be chosen by its slug; none before there is an answer. */
export function namesIn<Data>(
  answer: Answer<Data>,
  nodesOf: (
    data: Data,
  ) => readonly (Named & { readonly slug: string; readonly formerSlugs: readonly string[] })[] | undefined,
): Choice[] {
  const named = answer.state === "answered" ? (nodesOf(answer.data) ?? []) : [];
  return named.map((one) => ({ reference: one.slug, named: one, formerly: one.formerSlugs }));
}
