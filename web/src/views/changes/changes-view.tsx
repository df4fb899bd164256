import { useEditionAsked, useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { ChangesDocument } from "../../api/generated/graphql.js";
import { type LongList, longList, wholeList } from "../../api/pages.js";
import { useAnswer } from "../../api/use-answer.js";
import { useLongList } from "../../api/use-long-list.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { More } from "../../parts/more.js";
import { Nothing } from "../../parts/states.js";
import { type ChangesState, changesInAddress } from "./address.js";
import { type Change, ChangeItem } from "./change-item.js";

/** What an edition has otherwise than an earlier one, thing by thing. */
export default function ChangesView() {
  const { state, change } = useAddress(changesInAddress);
  const { since } = state;
  const asked = { document: ChangesDocument, variables: { ...useEditionAsked(), since } };
  const answer = useAnswer(asked);
  const { changes: words } = useWords();
  const title = words.title(since);
  return (
    <View
      title={title}
      lead={words.lead}
      asked={asked}
      answer={answer}
      refused={<NoSuchEdition since={since} />}
      takeaways={({ edition }) => ({
        title,
        picture: undefined,
        table: async () => ({
          columns: Object.values(words.columns),
          rows: (await wholeList(longList(edition.changes, edition, asked, ({ changes }) => changes))).map(
            ({ type, key, formerKey, kind, fields }) => [
              ...[words.types[type], key, formerKey ?? "", words.kinds[kind]],
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
      {useWords().changes.noEdition(since, (words) => (
        <a href={link("/changes")}>{words}</a>
      ))}
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
  const { changes } = useWords();
  if (list.total === 0) return <Nothing>{since === number ? changes.itself : changes.none}</Nothing>;
  return (
    <>
      <p role="status">{changes.count(list.total, number)}</p>
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
