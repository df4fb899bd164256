import type { Address } from "../../address/use-address.js";
import type { EditionStampFragment } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { Nothing } from "../../parts/states.js";
import { behind } from "./behind.js";
import type { Choices } from "./compare-address.js";
import type { Comparison } from "./comparison.js";
import { EvidenceBehind } from "./evidence-behind.js";
import { groupsOf } from "./groups.js";
import { Handout } from "./handout/handout.js";
import { HeatMap } from "./heat-map.js";
import { InMarks } from "./in-marks.js";
import { InWords } from "./in-words/in-words.js";
import { Legend } from "./legend.js";
import { OtherEditions } from "./other-editions.js";
import { SharedByAll } from "./shared.js";

interface ComparedProps {
  readonly address: Address<Choices>;
  readonly comparison: Comparison;
  readonly edition: EditionStampFragment;
}

/** A comparison as it is seen: how alike any two are, the columns, what all share, and the evidence that is open. */
export function Compared({ address, comparison, edition }: ComparedProps) {
  const { state, change, linkTo } = address;
  const { subject, kinds, groupedBy, show, open } = state;
  const { compare } = useWords();
  if (comparison.lines.length === 0) return <Nothing>{compare.nothing}</Nothing>;
  if (show === "handout") return <Handout state={state} comparison={comparison} edition={edition} />;
  const onOpen = (place: Choices["open"]): void => change({ open: place });
  const groups = groupsOf(subject, comparison, groupedBy);
  const opened = open && behind(comparison, open, { subject, kinds });
  return (
    <>
      {kinds.length > 0 && <p class="compare-note">{compare.someKinds}</p>}
      {comparison.similarity.length > 0 && <HeatMap comparison={comparison} linkTo={linkTo} />}
      {show === "marks" ? (
        <InMarks address={address} comparison={comparison} groups={groups} />
      ) : (
        <InWords address={address} comparison={comparison} groups={groups} />
      )}
      <div class="beside-columns">
        <SharedByAll subject={subject} comparison={comparison} onOpen={onOpen} />
        <Legend subject={subject} columns={comparison.columns} />
      </div>
      <OtherEditions others={comparison.others} />
      {opened && (
        <EvidenceBehind
          key={`${open.principle}~${open.subject}`}
          subject={subject}
          comparison={comparison}
          behind={opened}
          isOfSomeKinds={kinds.length > 0}
          onClose={() => onOpen(undefined)}
        />
      )}
    </>
  );
}
