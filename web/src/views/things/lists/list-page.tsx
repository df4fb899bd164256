import type { AnyVariables } from "@urql/core";
import type { ComponentChildren } from "preact";
import { formOf } from "../../../address/parameters.js";
import { useLinks } from "../../../address/scope.js";
import { useAddress } from "../../../address/use-address.js";
import type { EditionStampFragment, ListCountsFragment } from "../../../api/generated/graphql.js";
import { type Counted, type LongList, longList, wholeList } from "../../../api/pages.js";
import type { Asked } from "../../../api/use-answer.js";
import { useAnswer } from "../../../api/use-answer.js";
import type { Table } from "../../../frame/table.js";
import { View } from "../../../frame/view.js";
import { useWords } from "../../../messages/worded.js";
import { More } from "../../../parts/more.js";
import { shownItems } from "../../../parts/shown-items.js";
import { Nothing } from "../../../parts/states.js";
import { type ThingType, things, thingTypes } from "../../../parts/things.js";
import { useShownList } from "../../../parts/use-shown-list.js";
import "../things.css";
import "./lists.css";

type ListedEdition = EditionStampFragment & ListCountsFragment;

interface ListPageProps<Edition extends ListedEdition, Variables extends AnyVariables, Item> {
  readonly type: ThingType;
  readonly asked: Asked<{ readonly edition: Edition | null }, Variables>;
  listOf(edition: Edition): Counted<Item>;
  table(items: readonly Item[]): Table;
  children(items: readonly Item[]): ComponentChildren;
}

/** A list of all things of a kind in an edition. */
export function ListPage<Edition extends ListedEdition, Variables extends AnyVariables, Item>(
  props: ListPageProps<Edition, Variables, Item>,
) {
  const { type, asked, listOf, table, children } = props;
  const words = useWords();
  const answer = useAnswer(asked);
  const whole = (edition: Edition): LongList<Item> => longList(listOf(edition), edition, asked, listOf);
  const title = words.capital(words.things[type].many);
  return (
    <View
      title={title}
      lead={words.pages.leads[type]}
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => ({
        title,
        picture: undefined,
        table: async () => table(await wholeList(whole(edition))),
      })}
    >
      {({ edition }) => (
        <>
          <OtherLists of={edition} here={type} />
          <Items of={whole(edition)} type={type}>
            {children}
          </Items>
        </>
      )}
    </View>
  );
}

const listForm = formOf<{ readonly shown: number }>({ shown: shownItems(50) });

interface ItemsProps<Item> {
  readonly of: LongList<Item>;
  readonly type: ThingType;
  children(items: readonly Item[]): ComponentChildren;
}

function Items<Item>({ of, type, children }: ItemsProps<Item>) {
  const { state, change } = useAddress(listForm);
  const list = useShownList(of, state.shown);
  const words = useWords();
  if (list.total === 0) return <Nothing>{words.pages.noneListed(words.things[type].many)}</Nothing>;
  return (
    <>
      {children(list.items)}
      <More list={list} onMore={(shown) => change({ shown })} />
    </>
  );
}

function OtherLists({ of, here }: { readonly of: ListCountsFragment; readonly here: ThingType }) {
  const link = useLinks();
  const words = useWords();
  const counts: Readonly<Record<ThingType, number>> = {
    Principle: of.allPrinciples.totalCount,
    Era: of.allEras.totalCount,
    Leader: of.allLeaders.totalCount,
    Event: of.allEvents.totalCount,
    Quote: of.allQuotes.totalCount,
  };
  return (
    <nav class="other-lists" aria-label={words.pages.lists}>
      {thingTypes.map((type) => (
        <a key={type} href={link(`/${things[type].path}`)} aria-current={type === here ? "page" : undefined}>
          {words.capital(words.things[type].many)} <span class="count">{words.number(counts[type])}</span>
        </a>
      ))}
    </nav>
  );
}
