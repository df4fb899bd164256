import type { EventKind } from "../api/generated/graphql.js";

/** The kinds of event in the order of the schema. */
export const eventKinds = [
  ...(["CONFERENCE", "CONGRESS", "MEETING", "STATEMENT"] as const),
  ...(["SPEECH", "PROCLAMATION", "POLICY_SHIFT", "PERIOD_MARK"] as const),
  ...(["TREATY", "JUDGMENT", "LEGISLATION", "PUBLICATION", "ELECTION", "CONFLICT"] as const),
] as const satisfies readonly EventKind[];
