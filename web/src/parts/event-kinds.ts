import type { EventKind } from "../api/generated/graphql.js";

/** The kinds of event in the order of the schema. */
export const eventKinds = [
  ...(["CONFERENCE", "CONGRESS", "MEETING", "STATEMENT"] as const),
  ...(["SPEECH", "PROCLAMATION", "POLICY_SHIFT", "PERIOD_MARK"] as const),
  ...(["TREATY", "JUDGMENT", "LEGISLATION", "PUBLICATION", "ELECTION", "CONFLICT"] as const),
] as const satisfies readonly EventKind[];

/** What sort of happening an event is, in words. */
export const eventKindWords: Readonly<Record<EventKind, string>> = {
  CONFERENCE: "conference",
  CONGRESS: "congress",
  MEETING: "meeting",
  STATEMENT: "statement",
  SPEECH: "speech",
  PROCLAMATION: "proclamation",
  POLICY_SHIFT: "turn of policy",
  PERIOD_MARK: "mark of a period",
  TREATY: "treaty",
  JUDGMENT: "judgment",
  LEGISLATION: "legislation",
  PUBLICATION: "publication",
  ELECTION: "election",
  CONFLICT: "conflict",
};
