import type { EventKind } from "../../api/generated/graphql.js";

/** What sort of happening an event is, in words. */
export const eventKinds: Readonly<Record<EventKind, string>> = {
  CONFERENCE: "conference",
  CONGRESS: "party congress",
  MEETING: "meeting",
  STATEMENT: "statement",
  SPEECH: "speech",
  PROCLAMATION: "proclamation",
  POLICY_SHIFT: "turn of policy",
  PERIOD_MARK: "mark of a period",
};
