import { useAddress } from "../../address/use-address.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { presentReferences } from "../../parts/choices.js";
import { FoldedOnPhone } from "../../parts/folded-on-phone.js";
import { useNames } from "../../parts/names.js";
import { usePresentNames } from "../../parts/present-names.js";
import { DrawnTimeline } from "./drawn-timeline.js";
import { Filters } from "./filters.js";
import { stagedOf } from "./staged.js";
import { timelineInAddress } from "./timeline-address.js";
import { timelineTaken } from "./timeline-takeaways.js";
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
      controls={
        <FoldedOnPhone label={words.timeline.filters}>
          <Filters address={address} choices={choices} />
        </FoldedOnPhone>
      }
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => {
        return timelineTaken({ words, edition, state: address.state, choices, nameOf, look });
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
