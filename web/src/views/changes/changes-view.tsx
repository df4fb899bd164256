import { useEditionAsked, useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { ChangesDocument } from "../../api/generated/graphql.js";
import { type LongList, longList, wholeList } from "../../api/pages.js";
import { useAnswer } from "../../api/use-answer.js";
import { useLongList } from "../../api/use-long-list.js";
import { View } from "../../frame/view.js";
import { More } from "../../parts/more.js";
import { Nothing } from "../../parts/states.js";
import { type ChangesState, changesInAddress } from "./address.js";
import { type Change, ChangeItem } from "./change-item.js";
import { typeWords, wordOf } from "./words.js";

/** What an edition has otherwise than an earlier one, thing by thing. */
export default function ChangesView() {
  const { state, change } = useAddress(changesInAddress);
  const { since } = state;
  const asked = { document: ChangesDocument, variables: { ...useEditionAsked(), since } };
  const answer = useAnswer(asked);
  const title = `What has changed since edition ${since}`;
  return (
    <View
      title={title}
      lead="Thing by thing, as the corpus's own lists have them: what was added, what is no longer there, what is otherwise, and what has another name in addresses."
      asked={asked}
      answer={answer}
      refused={<NoSuchEdition since={since} />}
      takeaways={({ edition }) => ({
        title,
        picture: undefined,
        table: async () => ({
          columns: ["type", "key", "former key", "what happened", "fields"],
          rows: (await wholeList(longList(edition.changes, edition, asked, ({ changes }) => changes))).map(
            ({ type, key, formerKey, kind, fields }) => [
              ...[typeWords[type].word, key, formerKey ?? "", wordOf(kind)],
              fields.join("; "),
            ],
          ),
        }),
      })}
    >
      {({ edition }) => (
        <Changes
          of={longList(edition.changes, edition, asked, ({ changes }) => changes)}
          {...{ since, state, change, corpus: edition.corpus.slug, number: edition.number }}
        />
      )}
    </View>
  );
}

function NoSuchEdition({ since }: { readonly since: number }) {
  const link = useLinks();
  return (
    <Nothing>
      This corpus has no edition {since} to compare with.{" "}
      <a href={link("/changes")}>See what has changed since the first one</a>.
    </Nothing>
  );
}

interface ChangesProps {
  readonly of: LongList<Change>;
  readonly since: number;
  readonly corpus: string;
  readonly number: number;
  readonly state: ChangesState;
  change(some: Partial<ChangesState>): void;
}

function Changes({ of, since, corpus, number, state, change }: ChangesProps) {
  const list = useLongList(of, state.shown);
  if (list.total === 0)
    return (
      <Nothing>
        {since === number ? "An edition is as it is: choose a later one above." : "Nothing: both hold the same."}
      </Nothing>
    );
  return (
    <>
      <p role="status">
        {list.total} {list.total === 1 ? "thing is" : "things are"} otherwise in edition {number}.
      </p>
      <ul class="items">
        {list.items.map((item) => (
          <ChangeItem
            key={`${item.type} ${item.kind} ${item.key}`}
            of={item}
            before={{ corpus, edition: String(since) }}
          />
        ))}
      </ul>
      <More list={list} onMore={(shown) => change({ shown })} />
    </>
  );
}
