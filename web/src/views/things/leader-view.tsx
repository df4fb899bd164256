import { useRoute } from "preact-iso";
import { useEditionAsked } from "../../address/scope.js";
import { type LeaderDetailFragment, type LeaderNameFragment, LeaderPageDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { useWords } from "../../messages/worded.js";
import type { Words } from "../../messages/words.js";
import { EntityLink } from "../../parts/links.js";
import { Name, useNames } from "../../parts/names.js";
import type { Named } from "../../parts/naming.js";
import { Fact, Facts, NameFacts, WrittenDate } from "./facts.js";
import { listsOf } from "./lists-of.js";
import { stanceTable } from "./stance-table.js";
import { ThingContent } from "./thing-content.js";
import { ThingPage } from "./thing-page.js";
import type { Way } from "./ways.js";

export default function LeaderView() {
  const { slug = "" } = useRoute().params;
  return <Leader key={slug} slug={slug} />;
}

function Leader({ slug }: { readonly slug: string }) {
  const nameOf = useNames();
  const words = useWords();
  const asked = { document: LeaderPageDocument, variables: { ...useEditionAsked(), slug } };
  const answer = useAnswer(asked);
  return (
    <ThingPage
      type="Leader"
      slug={slug}
      asked={asked}
      answer={answer}
      show={(edition) => {
        const { leader } = edition;
        if (!leader) return undefined;
        const naming = { leaders: [slug] };
        const lists = listsOf(edition, { stances: naming, events: naming, quotes: { speakers: [slug] } });
        return {
          slug: leader.slug,
          name: nameOf(leader),
          heading: <Name of={leader} />,
          lead: words.pages.leaderLead,
          takeaways: {
            title: words.pages.namesFor(nameOf(leader)),
            picture: undefined,
            table: () => stanceTable(words, lists.stances, nameOf),
          },
          content: (
            <ThingContent
              lists={lists}
              by="era"
              leader={slug}
              facts={<LeaderFacts leader={leader} />}
              ways={waysFrom(words, leader, nameOf)}
            />
          ),
        };
      }}
    />
  );
}

function LeaderFacts({ leader }: { readonly leader: LeaderDetailFragment }) {
  const { pages, leaderKinds } = useWords();
  return (
    <Facts>
      <NameFacts of={leader} />
      <Fact term={pages.kind} values={[leaderKinds[leader.kind]]} />
      <Fact
        term={pages.amongLeadersOf}
        values={leader.eras.map((era) => (
          <span key={era.slug}>
            <EntityLink to="eras" of={era} />{" "}
            <span class="period">
              <WrittenDate edtf={era.period} />
            </span>
          </span>
        ))}
      />
    </Facts>
  );
}

function waysFrom({ pages }: Words, leader: LeaderDetailFragment, nameOf: (named: Named) => string): Way[] {
  const { slug } = leader;
  return [
    { to: "/timeline", query: { leaders: slug }, words: pages.leaderTimeline },
    ...neighboursOf(leader).map((other) => ({
      to: "/compare",
      query: { leaders: `${slug},${other.slug}` },
      words: pages.compareWith(nameOf(other)),
    })),
  ];
}

/** The other leaders of the same eras, and of those before and after. */
function neighboursOf({ slug, eras }: LeaderDetailFragment): LeaderNameFragment[] {
  const near = eras.flatMap((era) => [era, era.previous, era.next]).flatMap((era) => era?.leaders ?? []);
  const bySlug = new Map(near.map((leader) => [leader.slug, leader]));
  bySlug.delete(slug);
  return [...bySlug.values()];
}
