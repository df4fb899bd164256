import { EditionHere, useLinks } from "../../address/scope.js";
import { type StanceDetailFragment, StanceNowDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { type OldEdition, useOldEdition } from "../../frame/use-old-edition.js";
import { useWords } from "../../messages/worded.js";
import { filterOf, stanceKey } from "../../parts/stance-key.js";
import { differing } from "./differing.js";

/** What has become of a reading that an old edition has, in the current one; nothing where it is of the current one. */
export function StanceSince({ stance }: { readonly stance: StanceDetailFragment }) {
  const { old } = useOldEdition();
  const words = useWords();
  if (old === undefined) return null;
  return (
    <section>
      <h2>{words.stance.since.heading}</h2>
      <EditionHere.Provider value={{ corpus: old.corpus, edition: undefined }}>
        <Since stance={stance} old={old} />
      </EditionHere.Provider>
    </section>
  );
}

interface SinceProps {
  readonly stance: StanceDetailFragment;
  readonly old: OldEdition;
}

function Since({ stance, old: { corpus, number, current } }: SinceProps) {
  const link = useLinks();
  const words = useWords();
  const { since } = words.stance;
  const filter = filterOf(stanceKey(stance)) ?? {};
  const answer = useAnswer({ document: StanceNowDocument, variables: { corpus, stance: filter } });
  if (answer.state === "loading") return <p role="status">{since.looking(current)}</p>;
  const now = answer.state === "answered" ? answer.data.edition?.stances.nodes[0] : undefined;
  const all = <a href={link("/changes", { since: String(number) })}>{since.all(number)}</a>;
  const isUnknown = answer.state === "failed" && answer.failure.reason !== "refused";
  if (now === undefined)
    return <p role="status">{isUnknown ? since.notAsked(current, all) : since.none(current, all)}</p>;
  const here = (said: string) => <a href={link(`/stances/${stanceKey(now)}`)}>{said}</a>;
  const parts = differing(stance, now).map((part) => since.parts[part]);
  return (
    <p role="status">
      {parts.length === 0 ? since.same(current, here, all) : since.other(current, parts.join(words.comma), here, all)}
    </p>
  );
}
