import { flag, list, oneOf, someOf } from "../../address/parameters.js";
import type { AddressForm, Query } from "../../address/use-address.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import { kindOrder } from "../../parts/kinds.js";
import type { Place } from "./behind.js";
import type { Subject } from "./comparison.js";

/** All that the reader has chosen, as the address holds it. */
export interface Choices {
  readonly subject: Subject;
  /** References to eras or slugs of leaders, in the order in which they are compared. */
  readonly chosen: readonly string[];
  readonly kinds: readonly StanceKind[];
  readonly principles: readonly string[];
  readonly rollUp: boolean;
  /** The transition by which lines are grouped, from 1; 0: they are not grouped. */
  readonly groupedBy: number;
  /** Whose evidence is open. */
  readonly open: Place | undefined;
}

const kinds = someOf(...kindOrder);
const grouping = oneOf("1", "0", ...Array.from({ length: 18 }, (_, index) => String(index + 2)));

/** Leaders are compared where the address names the parameter, be it empty; eras otherwise. */
export const choicesInAddress: AddressForm<Choices> = {
  read: ({ eras, leaders, kinds: some, principles, rollup, by, at }: Query): Choices => {
    const subject = eras === undefined && leaders !== undefined ? "leaders" : "eras";
    return {
      subject,
      chosen: list.read(subject === "eras" ? eras : leaders),
      kinds: kinds.read(some?.toUpperCase()),
      principles: list.read(principles),
      rollUp: flag.read(rollup),
      groupedBy: Number(grouping.read(by)),
      open: placeOf(at),
    };
  },
  write: ({ subject, chosen, kinds: some, principles, rollUp, groupedBy, open }): Query => ({
    eras: subject === "eras" ? list.write(chosen) : undefined,
    leaders: subject === "leaders" ? chosen.join(",") : undefined,
    kinds: kinds.write(some)?.toLowerCase(),
    principles: list.write(principles),
    rollup: flag.write(rollUp),
    by: groupedBy === 1 ? undefined : String(groupedBy),
    at: open && [open.principle, open.subject].filter((part) => part !== undefined).join("~"),
  }),
};

function placeOf(at: string | undefined): Place | undefined {
  const [principle, subject] = (at ?? "").split("~");
  return principle ? { principle, subject } : undefined;
}
