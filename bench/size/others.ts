/** Questions about a large corpus whose answers are no lists of its rows, or lists that are computed. */
import type { Draw } from "../draw.js";
import type { Things } from "./things.js";

/** A question, drawn anew with each call. */
export interface OtherAsked {
  readonly name: string;
  readonly query: (things: Things, draw: Draw) => string;
}

const one =
  (of: keyof Things) =>
  (things: Things, draw: Draw): string =>
    JSON.stringify(draw.one(things[of]));
const some =
  (of: keyof Things, count: number) =>
  (things: Things, draw: Draw): string =>
    JSON.stringify(draw.some(things[of], count));

type Value = (things: Things, draw: Draw) => string;

/** A query that each `?` in its text is drawn for. */
function drawn(name: string, text: string, ...values: readonly Value[]): OtherAsked {
  const parts = text.split("?");
  return {
    name,
    query: (things, draw) => parts.map((part, place) => part + (values[place]?.(things, draw) ?? "")).join(""),
  };
}

const counted = (name: string, by: string, filter = "", ...values: readonly Value[]): OtherAsked =>
  drawn(name, `{ stanceCounts(by: [${by}], filter: {${filter}}) { count } }`, ...values);

const lists = "introduced resumed appeared carried reversed notAttested"
  .split(" ")
  .map((list) => `${list} { slug }`)
  .join(" ");

export const otherQuestions: readonly OtherAsked[] = [
  drawn("the findings", "{ findings { sentence count } }"),
  drawn("agreement", "{ agreement { coders } }"),
  ...["ERA", "PRINCIPLE", "LEADER", "SOURCE", "KIND", "POSITION", "ERA, KIND", "SOURCE, KIND"].map((by) =>
    counted(`stanceCounts by ${by}`, by),
  ),
  counted("stanceCounts by ERA and KIND of a principle", "ERA, KIND", "principles: [?]", one("principles")),
  counted("stanceCounts by PRINCIPLE and SOURCE of an era", "PRINCIPLE, SOURCE", "eras: [?]", one("eras")),
  counted("stanceCounts by ERA and KIND of a leader", "ERA, KIND", "leaders: [?]", one("leaders")),
  counted("stanceCounts by ERA and LEADER of a source", "ERA", "sources: [?]", one("sources")),
  drawn("a lineage", "{ principle(slug: ?) { lineage { kinds era { slug } } } }", one("principles")),
  drawn(
    "a lineage with its stances",
    "{ principle(slug: ?) { lineage { kinds era { slug } stances { summary } } } }",
    one("principles"),
  ),
  drawn(
    "a lineage with narrower ones",
    "{ principle(slug: ?) { lineage(includeNarrower: true) { kinds era { slug } } } }",
    one("principles"),
  ),
  drawn(
    "transitions and similarity of 20 eras",
    `{ compareEras(eras: ?) { transitions { from { slug } ${lists} } similarity { jaccard } } }`,
    some("eras", 20),
  ),
  drawn(
    "a page of the rows of two eras",
    "{ compareEras(eras: ?) { rowsConnection(first: 20) { nodes { principle { name } cells { kinds stances { summary } } } } } }",
    some("eras", 2),
  ),
  drawn(
    "two leaders compared",
    "{ compareLeaders(leaders: ?) { rowsConnection(first: 20) { nodes { principle { name } cells { kinds } } } } }",
    some("leaders", 2),
  ),
  drawn(
    "what only two leaders share",
    "{ compareLeaders(leaders: ?) { sharedOnlyByThese { slug } } }",
    some("leaders", 2),
  ),
  drawn("an era", "{ era(slug: ?) { name leaders { name } events { name } } }", one("eras")),
  drawn(
    "a principle",
    "{ principle(slug: ?) { name broader { name } narrower { name } quotes { text } } }",
    one("principles"),
  ),
  drawn("a leader", "{ leader(slug: ?) { name eras { name } events { name } quotes { text } } }", one("leaders")),
];

/** The conditions that a timeline takes, each alone and some together. */
export const timelines: readonly { readonly name: string; readonly arguments: Value }[] = [
  { name: "the timeline", arguments: () => "" },
  ...(["leaders", "principles", "sources"] as const).map((of) => ({
    name: `the timeline of ${of}`,
    arguments: (things: Things, draw: Draw) => `${of}: [${one(of)(things, draw)}]`,
  })),
  { name: "the timeline from a date on", arguments: (things, draw) => `from: ${one("dates")(things, draw)}` },
  {
    name: "the timeline of a source and a principle",
    arguments: (things, draw) =>
      `sources: [${one("sources")(things, draw)}], principles: [${one("principles")(things, draw)}]`,
  },
];
