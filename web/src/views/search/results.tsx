import { useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import type { SearchHitDetailFragment } from "../../api/generated/graphql.js";
import type { LongList } from "../../api/pages.js";
import { useLongList } from "../../api/use-long-list.js";
import { counted } from "../../parts/counted.js";
import { EvidenceButton } from "../../parts/evidence-button.js";
import { hasPage, pathOf } from "../../parts/hits.js";
import { KindWord } from "../../parts/kinds.js";
import { EntityLink } from "../../parts/links.js";
import { More } from "../../parts/more.js";
import { Name } from "../../parts/names.js";
import { stanceKey } from "../../parts/stance-key.js";
import { clip, inCharacters } from "../../parts/text-fitting.js";
import { capital, things } from "../../parts/things.js";
import { STEP, searchForm } from "./address.js";
import { Advice } from "./advice.js";
import type { Hit } from "./hits-of.js";
import { LeftOut, Meant } from "./meant.js";
import { snippetParts } from "./snippet.js";

interface ResultsProps {
  readonly hits: LongList<Hit>;
  /** Whether all that matches was ranked. */
  readonly isExhaustive: boolean;
  /** What of the words was not looked for. */
  readonly leftOut: readonly string[];
  /** Words of the corpus that may have been meant. */
  readonly suggestions: readonly string[];
}

/** What was found, the best match first. */
export function Results({ hits, isExhaustive, leftOut, suggestions }: ResultsProps) {
  const { state, change } = useAddress(searchForm);
  const list = useLongList(hits, state.shown);
  if (list.total === 0)
    return (
      <Advice meant={<Meant words={suggestions} />}>
        Nothing matches. All words must be there: leave one out, write only the beginning of it (hegemon*)
        {state.types.length > 0 && ", look in everything"}, or try other words.
      </Advice>
    );
  return (
    <>
      <p role="status">
        {counted(list.total, "result")}, the best match first.{" "}
        {!isExhaustive &&
          "So much matches that only the first texts of the corpus were ranked and counted: more words, or fewer places to look in, find the others."}
      </p>
      <LeftOut words={leftOut} />
      <Meant words={suggestions} />
      <ol class="results">
        {list.items.map((hit) => (
          <Result key={keyOf(hit.node)} hit={hit} />
        ))}
      </ol>
      <More list={list} step={STEP} onMore={(shown) => change({ shown })} />
    </>
  );
}

function keyOf(node: SearchHitDetailFragment): string {
  return hasPage(node) ? pathOf(node) : stanceKey(node);
}

function Result({ hit: { node, matched, snippet } }: { readonly hit: Hit }) {
  return (
    <li>
      <span class="result-type">
        {hasPage(node) ? capital(things[node.__typename].word) : "Reading of the source"}
        {matched === "TRANSLATION" && ", by a translation of it"}
      </span>
      <h2>
        <ResultHead of={node} />
      </h2>
      <p class="snippet">
        {snippetParts(snippet).map(({ text, isMatch }, index) =>
          isMatch ? <mark key={`${index} ${text}`}>{text}</mark> : text,
        )}
      </p>
    </li>
  );
}

function ResultHead({ of }: { readonly of: SearchHitDetailFragment }) {
  const link = useLinks();
  const { change } = useAddress(searchForm);
  if (of.__typename === "Stance")
    return (
      <>
        <EvidenceButton onOpen={() => change({ open: stanceKey(of) })}>
          <KindWord kind={of.kind} />
        </EvidenceButton>{" "}
        <EntityLink to="principles" of={of.principle} /> · <EntityLink to="eras" of={of.era} />
      </>
    );
  if (of.__typename === "Quote") return <a href={link(pathOf(of))}>“{clip(of.text, 80, inCharacters)}”</a>;
  return (
    <a href={link(pathOf(of))}>
      <Name of={of} />
    </a>
  );
}
