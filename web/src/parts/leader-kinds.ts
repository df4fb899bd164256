import type { LeaderKind } from "../api/generated/graphql.js";

export const leaderKindWords: Readonly<Record<LeaderKind, string>> = { PERSON: "person", BODY: "body" };
