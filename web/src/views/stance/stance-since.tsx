import { EditionHere, useLinks } from "../../address/scope.js";
import { type StanceDetailFragment, StanceNowDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { type OldEdition, useOldEdition } from "../../frame/use-old-edition.js";
import { filterOf, stanceKey } from "../../parts/stance-key.js";
import { differing } from "./differing.js";

/** What has become of a reading that an old edition has, in the current one; nothing where it is of the current one. */
export function StanceSince({ stance }: { readonly stance: StanceDetailFragment }) {
  const { old } = useOldEdition();
  if (old === undefined) return null;
  return (
    <section>
      <h2>Since then</h2>
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
  const filter = filterOf(stanceKey(stance)) ?? {};
  const answer = useAnswer({ document: StanceNowDocument, variables: { corpus, stance: filter } });
  if (answer.state === "loading") return <p role="status">Looking for it in edition {current}…</p>;
  const now = answer.state === "answered" ? answer.data.edition?.stances.nodes[0] : undefined;
  const all = <a href={link("/changes", { since: String(number) })}>all that has changed since edition {number}</a>;
  if (answer.state === "failed" && !answer.failure.refused)
    return (
      <p role="status">
        What has become of it in edition {current} could not be asked; see {all}.
      </p>
    );
  if (now === undefined)
    return (
      <p role="status">
        Edition {current} has no such reading: it was taken out, or given another kind. See {all}.
      </p>
    );
  const words = differing(stance, now);
  return (
    <p role="status">
      {words.length === 0
        ? `Edition ${current} has the same reading: `
        : `In edition ${current}, otherwise: ${words.join(", ")}. `}
      <a href={link(`/stances/${stanceKey(now)}`)}>this reading in edition {current}</a>; see {all}.
    </p>
  );
}
