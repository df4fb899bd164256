import { useAddress } from "../../address/use-address.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { presentReferences } from "../../parts/choices.js";
import { useNames } from "../../parts/names.js";
import type { Named } from "../../parts/naming.js";
import { usePresentNames } from "../../parts/present-names.js";
import { DrawnTimeline } from "./drawn-timeline.js";
import { Filters } from "./filters.js";
import { wholeStretch } from "./stretch.js";
import { chosenThings, type TimelineItem, thingsOf } from "./things.js";
import { type TimelineState, timelineInAddress } from "./timeline-address.js";
import { timelinePicture, timelineTable } from "./timeline-takeaways.js";
import { timelineTitle } from "./timeline-title.js";
import { useChoices } from "./use-choices.js";
import { useLook } from "./use-look.js";
import { extentOf, useTimeline } from "./use-timeline.js";
import "./timeline.css";

/** Eras, events and quotations on one axis of time. */
export default function TimelineView() {
  const address = useAddress(timelineInAddress);
  const { asked, answer } = useTimeline(address.state);
  const choices = useChoices();
  usePresentNames(address, {
    leaders: presentReferences(choices.leaders, address.state.leaders),
    principles: presentReferences(choices.principles, address.state.principles),
  });
  const nameOf = useNames();
  const words = useWords();
  const { look, place } = useLook();
  return (
    <View
      title={words.timeline.title}
      lead={words.timeline.lead}
      controls={<Filters address={address} choices={choices} />}
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => {
        const staged = stagedOf(edition, address.state, nameOf);
        if (staged.things.length === 0) return undefined;
        return {
          title: timelineTitle(words, address.state, choices, extentOf(edition.timeline), nameOf),
          picture: look && (() => timelinePicture(words, staged, address.state.zoom, look)),
          table: () => timelineTable(words, staged.things),
        };
      }}
    >
      {({ edition }) => (
        <DrawnTimeline
          {...stagedOf(edition, address.state, nameOf)}
          {...{ address, look, place }}
          extent={extentOf(edition.timeline)}
        />
      )}
    </View>
  );
}

interface AnsweredEdition {
  readonly publishedAt: string;
  readonly timeline: { readonly nodes: readonly TimelineItem[] };
}

/** What the reader wants to see of an answer, and the stretch of time that all of the answer takes. */
function stagedOf({ publishedAt, timeline }: AnsweredEdition, state: TimelineState, nameOf: (named: Named) => string) {
  const all = thingsOf(timeline.nodes, nameOf);
  const dates = all.map(({ date }) => date);
  const whole = wholeStretch(dates, { from: state.from, to: state.to, published: publishedAt });
  return { things: chosenThings(all, state), whole };
}
