import type { Named } from "./naming.js";

/** Something that can be chosen, by the reference by which the API is asked of it. */
export interface Choice {
  readonly reference: string;
  readonly named: Named;
  /** Undefined where all that can be chosen is of the corpus at hand. */
  readonly corpus?: { readonly slug: string; readonly title: string };
  /** EDTF; undefined where it has no period. */
  readonly period?: string;
}

/** The list without the member when it had it, and with it at the end when it had not. */
export function toggled<Member>(list: readonly Member[], member: Member): Member[] {
  return list.includes(member) ? list.filter((other) => other !== member) : [...list, member];
}
