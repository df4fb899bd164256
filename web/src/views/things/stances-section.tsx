import { useAddress } from "../../address/use-address.js";
import type { StanceDetailFragment } from "../../api/generated/graphql.js";
import type { LongList } from "../../api/pages.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { EvidenceList, Quotation, Tied } from "../../parts/evidence.js";
import { EvidenceButton } from "../../parts/evidence-button.js";
import { KindLegend, KindWord } from "../../parts/kinds.js";
import { EntityLink } from "../../parts/links.js";
import { stanceKey } from "../../parts/stance-key.js";
import { useShownList } from "../../parts/use-shown-list.js";
import { pageForm } from "./address.js";
import { WrittenDate } from "./facts.js";
import { LongSection } from "./long-section.js";
import { runsOf } from "./runs.js";

interface StancesProps {
  readonly of: LongList<StanceDetailFragment>;
  /** By what the stances are put together. */
  readonly by: "era" | "principle";
  /** The leader for whom the source names all of them: each stance names its principle then. */
  readonly leader: string | undefined;
}

/** The stances that a thing takes or is the object of, each with its evidence one step away. */
export function StancesSection({ of, by, leader }: StancesProps) {
  const { state, change } = useAddress(pageForm);
  const list = useShownList(of, state.stances);
  const words = useWords();
  const { pages } = words;
  const heading = by === "era" ? pages.eraByEra : pages.byPrinciple;
  if (list.total === 0) return <p class="silence">{words.together(pages.presentsNone, words.silence)}</p>;
  return (
    <LongSection heading={heading} list={list} onMore={(stances) => change({ stances })}>
      <p class="hint">
        {pages.eachMark}{" "}
        <label>
          <input
            type="checkbox"
            checked={state.passages}
            onChange={({ currentTarget }) => change({ passages: currentTarget.checked })}
          />{" "}
          {pages.allPassages}
        </label>
      </p>
      <KindLegend />
      <table class="stances">
        <thead>
          <tr>
            <th scope="col">{pages.kind}</th>
            <th scope="col">{pages.asPresented}</th>
          </tr>
        </thead>
        {runsOf(list.items, (stance) => stance[by].slug).map(({ slug, items }) => (
          <tbody key={slug}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {by === "era" ? <EraHead of={items[0]} /> : <EntityLink to="principles" of={items[0].principle} />}
              </th>
            </tr>
            {items.map((stance) => (
              <StanceRow
                key={stance.id}
                stance={stance}
                leader={leader}
                withPassages={state.passages}
                onOpen={() => change({ open: stanceKey(stance) })}
              />
            ))}
          </tbody>
        ))}
      </table>
    </LongSection>
  );
}

function EraHead({ of: { era } }: { readonly of: StanceDetailFragment }) {
  return (
    <>
      <EntityLink to="eras" of={era} />{" "}
      <span class="period">
        <WrittenDate edtf={era.period} />
      </span>
    </>
  );
}

interface StanceRowProps {
  readonly stance: StanceDetailFragment;
  readonly leader: string | undefined;
  readonly withPassages: boolean;
  onOpen(): void;
}

function StanceRow({ stance, leader, withPassages, onOpen }: StanceRowProps) {
  const { kind, principle, summary, quotes, evidence } = stance;
  return (
    <tr>
      <td>
        <EvidenceButton onOpen={onOpen}>
          <KindWord kind={kind} />
        </EvidenceButton>
      </td>
      <td>
        {leader !== undefined && (
          <p class="of-principle">
            <EntityLink to="principles" of={principle} />
          </p>
        )}
        <p>
          <CorpusText>{summary}</CorpusText>
        </p>
        <Tied stance={isOnly(leader, stance) ? { ...stance, leaders: [] } : stance} />
        {withPassages && (
          <>
            {quotes.map((quote) => (
              <Quotation key={quote.slug} quote={quote} />
            ))}
            <EvidenceList evidence={evidence} rests={stanceKey(stance)} />
          </>
        )}
      </td>
    </tr>
  );
}

function isOnly(leader: string | undefined, { leaders }: StanceDetailFragment): boolean {
  return leaders.length === 1 && leaders[0]?.slug === leader;
}
