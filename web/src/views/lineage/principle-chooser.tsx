import { formOf, text } from "../../address/parameters.js";
import { useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import type { Words } from "../../messages/words.js";
import { nameMatcher } from "../../parts/name-matching.js";
import { Name, useNames } from "../../parts/names.js";
import type { Named } from "../../parts/naming.js";
import { Nothing } from "../../parts/states.js";
import { inTree, type PrincipleToFollow, type TreeEntry, treesOf, widestOf } from "./hierarchy.js";
import { SmallRiver } from "./small-river.js";
import { usePrinciples } from "./use-principles.js";

const form = formOf<{ readonly named: string }>({ named: text });

/** All principles, as small rivers in their hierarchy, to choose one to follow. */
export function PrincipleChooser() {
  const { state, change } = useAddress(form);
  const { asked, answer } = usePrinciples();
  const names = useNames();
  const words = useWords();
  const { chooser } = words.lineage;
  return (
    <View
      title={chooser.title}
      lead={chooser.lead}
      controls={
        <div class="controls">
          <label>
            {chooser.find}
            <input
              type="search"
              value={state.named}
              onInput={({ currentTarget }) => change({ named: currentTarget.value }, { replaces: true })}
            />
          </label>
        </div>
      }
      asked={asked}
      answer={answer}
      takeaways={({ edition: { principles } }) => ({
        title: chooser.taken,
        picture: undefined,
        table: () => tableOf(words, principles.nodes, names),
      })}
    >
      {({ edition: { principles } }) => <Choices principles={principles.nodes} named={state.named.trim()} />}
    </View>
  );
}

function tableOf(
  { lineage: { columns } }: Words,
  principles: readonly PrincipleToFollow[],
  nameOf: (named: Named) => string,
) {
  return {
    columns: [
      ...[columns.principle, columns.principleName, columns.narrowerThan],
      ...[columns.stances, columns.erasWithStance, columns.eras],
    ],
    rows: principles.map((principle) => {
      const { stances, attested, eras } = countsOf(principle);
      const broader = principle.broader.map(({ slug }) => slug).join(" ");
      return [principle.slug, nameOf(principle), broader, stances, attested, eras];
    }),
  };
}

function countsOf({ lineage }: PrincipleToFollow) {
  return {
    stances: lineage.reduce((sum, { kinds }) => sum + kinds.length, 0),
    attested: lineage.filter(({ kinds }) => kinds.length > 0).length,
    eras: lineage.length,
  };
}

function Choices(props: { readonly principles: readonly PrincipleToFollow[]; readonly named: string }) {
  const { principles, named } = props;
  const { chooser } = useWords().lineage;
  const trees = treesOf(principles);
  const isCalled = nameMatcher(named);
  if (named === "")
    return (
      <>
        <Beginning at={widestOf(trees)} />
        <Tree entries={trees} />
      </>
    );
  const found = principles.filter((principle) => isCalled(principle, principle.slug));
  if (found.length === 0) return <Nothing>{chooser.nothing(named)}</Nothing>;
  return <Tree entries={inTree(found.map((principle) => ({ ...principle, broader: [] })))} />;
}

function Beginning({ at }: { readonly at: TreeEntry | undefined }) {
  const link = useLinks();
  const { chooser } = useWords().lineage;
  if (at === undefined) return <Nothing>{chooser.none}</Nothing>;
  return (
    <p>
      <a class="begin" href={link(`/lineage/${at.principle.slug}`)}>
        {chooser.begin(<Name of={at.principle} />)}
      </a>
    </p>
  );
}

function Tree({ entries }: { readonly entries: readonly TreeEntry[] }) {
  return (
    <ul class="principle-tree">
      {entries.map(({ principle, narrower }) => (
        <li key={principle.slug}>
          <Choice principle={principle} />
          {narrower.length > 0 && <Tree entries={narrower} />}
        </li>
      ))}
    </ul>
  );
}

function Choice({ principle }: { readonly principle: PrincipleToFollow }) {
  const link = useLinks();
  const { stances, attested, eras } = countsOf(principle);
  return (
    <div class="principle-choice">
      <a href={link(`/lineage/${principle.slug}`)}>
        <Name of={principle} />
      </a>
      <SmallRiver counts={principle.lineage.map(({ kinds }) => kinds.length)} />
      <span class="counts">{useWords().lineage.chooser.counts(stances, attested, eras)}</span>
    </div>
  );
}
