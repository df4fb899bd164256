import type { Catalogue } from "./catalogue.js";
import type { Question } from "./contestants/contestant.js";
import type { Draw } from "./draw.js";
import { graphql } from "./post.js";

const lineage = `query Lineage($slug: String!, $narrower: Boolean!) {
  principle(slug: $slug) {
    name
    statement
    lineage(includeNarrower: $narrower) { era { slug name } attested kinds stances { summary leaders { name } } }
  }
}`;

const timeline = `query Timeline($first: Int, $leaders: [String!]) {
  timeline(first: $first, leaders: $leaders) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      ... on Era { slug name period }
      ... on Event { slug name date kind }
      ... on Quote { slug text said: date }
    }
  }
}`;

const search = `query Search($text: String!) {
  search(text: $text, first: 20) {
    totalCount
    edges {
      rank
      snippet
      node { __typename ... on Stance { kind summary era { slug } principle { slug } } ... on Principle { slug name } }
    }
  }
}`;

const era = `query Era($slug: String!) {
  era(slug: $slug) {
    name
    period
    summary
    leaders { slug name }
    events { slug name date }
    stances { kind summary principle { slug name } }
    previous { slug name }
    next { slug name }
  }
}`;

const leader = `query Leader($slug: String!) {
  leader(slug: $slug) { name labels { language value } eras { slug name } events { slug name date } quotes { text date } }
}`;

const event = `query Event($slug: String!) {
  event(slug: $slug) {
    name
    date
    kind
    summary
    era { slug name }
    leaders { slug name }
    principles { slug name }
    quotes { text }
    evidence { paragraph gloss }
  }
}`;

const transitions = `query Transitions($eras: [String!]!) {
  compareEras(eras: $eras) {
    transitions {
      from { slug }
      to { slug }
      introduced { slug }
      resumed { slug }
      carried { slug }
      reaffirmed { slug }
      extended { slug }
      reinterpreted { slug }
      notAttested { slug }
    }
  }
}`;

type Maker = (known: Catalogue, draw: Draw) => Question;

const makers: readonly Maker[] = [
  ({ principles }, draw) => graphql(lineage, { slug: draw.one(principles), narrower: draw.whole(0, 1) === 1 }),
  ({ leaders }, draw) =>
    graphql(timeline, { first: draw.whole(10, 50), leaders: draw.some(leaders, draw.whole(1, 3)) }),
  searchFor,
  ({ eras }, draw) => graphql(era, { slug: draw.one(eras) }),
  ({ leaders }, draw) => graphql(leader, { slug: draw.one(leaders) }),
  ({ events }, draw) => graphql(event, { slug: draw.one(events) }),
  ({ eras }, draw) => graphql(transitions, { eras: draw.some(eras, draw.whole(2, 5)) }),
];

/** So many questions of every kind but the benchmark's own, each with things drawn at random, one kind after the other. */
export function mixedQuestions(known: Catalogue, draw: Draw, count: number): Question[] {
  return Array.from({ length: count }, (_, place) => makers[place % makers.length])
    .filter((maker) => maker !== undefined)
    .map((maker) => maker(known, draw));
}

/** So many searches for one or two words of the corpus. */
export function searches(known: Catalogue, draw: Draw, count: number): Question[] {
  return Array.from({ length: count }, () => searchFor(known, draw));
}

function searchFor({ words }: Catalogue, draw: Draw): Question {
  return graphql(search, { text: draw.some(words, draw.whole(1, 2)).join(" ") });
}
