import { readEditionName } from "../../../src/edition/edition-name.js";
import { useScope } from "../address/scope.js";
import { useCorpora } from "../parts/corpora.js";

/** An edition that is not the current one of its corpus, by their numbers. */
export interface OldEdition {
  readonly corpus: string;
  readonly number: number;
  readonly current: number;
}

/** Whether the address names an edition that is not the current one; not known until the service has said which there are. */
export function useOldEdition(): { readonly isKnown: boolean; readonly old: OldEdition | undefined } {
  const { edition = "" } = useScope().state;
  const named = readEditionName(edition);
  const { answer, here } = useCorpora();
  if (named === undefined || answer.state !== "answered")
    return { isKnown: named === undefined || answer.state === "failed", old: undefined };
  const current = here?.currentEdition.number ?? named.number;
  const isOld = here !== undefined && current !== named.number;
  return { isKnown: true, old: isOld ? { corpus: here.slug, number: named.number, current } : undefined };
}
