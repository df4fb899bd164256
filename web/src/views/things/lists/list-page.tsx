import type { AnyVariables } from "@urql/core";
import type { ComponentChildren } from "preact";
import { formOf } from "../../../address/parameters.js";
import { useLinks } from "../../../address/scope.js";
import { useAddress } from "../../../address/use-address.js";
import type { EditionStampFragment, ListCountsFragment } from "../../../api/generated/graphql.js";
import { askOnce, type NextPage, type Page, wholeList } from "../../../api/pages.js";
import type { Asked } from "../../../api/use-answer.js";
import { useAnswer } from "../../../api/use-answer.js";
import { useLongList } from "../../../api/use-long-list.js";
import type { Table } from "../../../frame/table.js";
import { View } from "../../../frame/view.js";
import { More } from "../../../parts/more.js";
import { shownItems } from "../../../parts/shown-items.js";
import { Nothing } from "../../../parts/states.js";
import { capital, type ThingType, things, thingTypes } from "../../../parts/things.js";
import "../things.css";
import "./lists.css";

type ListedEdition = EditionStampFragment & ListCountsFragment;

interface ListPageProps<Edition extends ListedEdition, Variables extends AnyVariables, Item> {
  readonly type: ThingType;
  readonly lead: string;
  readonly asked: Asked<{ readonly edition: Edition | null }, Variables>;
  pageOf(edition: Edition): Page<Item>;
  /** How the list goes on: the variables of the page after a cursor, in the numbered edition. */
  variablesAfter(edition: EditionStampFragment, after: string): Variables;
  table(items: readonly Item[]): Table;
  children(items: readonly Item[]): ComponentChildren;
}

/** A list of all things of a kind in an edition. */
export function ListPage<Edition extends ListedEdition, Variables extends AnyVariables, Item>(
  props: ListPageProps<Edition, Variables, Item>,
) {
  const { type, lead, asked, pageOf, variablesAfter, table, children } = props;
  const answer = useAnswer(asked);
  const nextPageIn =
    (edition: EditionStampFragment): NextPage<Item> =>
    async (after) => {
      const next = await askOnce(asked.document, variablesAfter(edition, after));
      if (next.edition === null) throw new Error("The edition is no longer there.");
      return pageOf(next.edition);
    };
  const title = capital(things[type].words);
  return (
    <View
      title={title}
      lead={lead}
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => ({
        title,
        picture: undefined,
        table: async () => table(await wholeList(pageOf(edition), nextPageIn(edition))),
      })}
    >
      {({ edition }) => (
        <>
          <OtherLists of={edition} here={type} />
          <Items first={pageOf(edition)} nextPage={nextPageIn(edition)} type={type}>
            {children}
          </Items>
        </>
      )}
    </View>
  );
}

const listForm = formOf<{ readonly shown: number }>({ shown: shownItems(100) });

interface ItemsProps<Item> {
  readonly first: Page<Item>;
  readonly nextPage: NextPage<Item>;
  readonly type: ThingType;
  children(items: readonly Item[]): ComponentChildren;
}

function Items<Item>({ first, nextPage, type, children }: ItemsProps<Item>) {
  const { state, change } = useAddress(listForm);
  const list = useLongList(first, state.shown, nextPage);
  if (list.total === 0) return <Nothing>This edition has no {things[type].words}.</Nothing>;
  return (
    <>
      {children(list.items)}
      <More list={list} onMore={(shown) => change({ shown })} />
    </>
  );
}

function OtherLists({ of, here }: { readonly of: ListCountsFragment; readonly here: ThingType }) {
  const link = useLinks();
  const counts: Readonly<Record<ThingType, number>> = {
    Principle: of.allPrinciples.totalCount,
    Era: of.allEras.totalCount,
    Leader: of.allLeaders.totalCount,
    Event: of.allEvents.totalCount,
    Quote: of.allQuotes.totalCount,
  };
  return (
    <nav class="other-lists" aria-label="Lists of this edition">
      {thingTypes.map((type) => (
        <a key={type} href={link(`/${things[type].path}`)} aria-current={type === here ? "page" : undefined}>
          {capital(things[type].words)} <span class="count">{counts[type]}</span>
        </a>
      ))}
    </nav>
  );
}
