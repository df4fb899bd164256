import { useLocation } from "preact-iso";
import { isNameOf, lastingName } from "../../../src/edition/edition-name.js";
import { useLinksToCorpora, useScope } from "../address/scope.js";
import type { CorporaQuery } from "../api/generated/graphql.js";
import { useCorpora } from "./corpora.js";

type Corpus = CorporaQuery["corpora"][number];

/** Chooses the corpus and its edition. */
export function EditionChoice() {
  const answer = useCorpora();
  const { state } = useScope();
  if (answer.state === "loading") return <RoomForCorpora />;
  if (answer.state === "failed") return null;
  const { corpora } = answer.data;
  const here = state.corpus === undefined ? corpora[0] : corpora.find(({ slug }) => slug === state.corpus);
  return (
    <>
      <CorpusSelect corpora={corpora} here={here} />
      {here !== undefined && here.editions.nodes.length > 1 && <EditionSelect here={here} />}
    </>
  );
}

/** Holds the place of the corpora while they are on their way, so that nothing moves when they come. */
function RoomForCorpora() {
  return (
    <select class="corpus-choice" aria-label="Corpus" disabled>
      <option>…</option>
    </select>
  );
}

function CorpusSelect({ corpora, here }: { readonly corpora: readonly Corpus[]; readonly here: Corpus | undefined }) {
  const { route } = useLocation();
  const linkTo = useLinksToCorpora();
  return (
    <select
      class="corpus-choice"
      aria-label="Corpus"
      value={here?.slug ?? ""}
      onChange={({ currentTarget }) => route(linkTo(currentTarget.value))}
    >
      {here === undefined && (
        <option value="" disabled>
          No such corpus
        </option>
      )}
      {corpora.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </select>
  );
}

function EditionSelect({ here }: { readonly here: Corpus }) {
  const { state, change } = useScope();
  const shown = here.editions.nodes.find((one) => isNameOf(state.edition ?? "", one));
  return (
    <select
      aria-label="Edition"
      value={shown ? lastingName(shown) : ""}
      onChange={({ currentTarget }) => change({ edition: currentTarget.value || undefined })}
    >
      <option value="">Current edition ({here.currentEdition.number})</option>
      {here.editions.nodes.map((one) => (
        <option key={one.number} value={lastingName(one)}>
          Edition {one.number}
        </option>
      ))}
    </select>
  );
}
