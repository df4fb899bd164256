import { useLinks } from "../../../address/scope.js";
import { type Address, useAddress } from "../../../address/use-address.js";
import { View } from "../../../frame/view.js";
import { useWords } from "../../../messages/worded.js";
import { useNames } from "../../../parts/names.js";
import { useDoctrine } from "../../../parts/use-doctrine.js";
import { type MultiplesState, multiplesInAddress } from "./address.js";
import { DrawnMultiples } from "./drawn-multiples.js";
import { multiplesTaken } from "./multiples-taken.js";

/** All principles side by side, a line for each through the eras: where a reader finds the one to follow. */
export function MultiplesView() {
  const address = useAddress(multiplesInAddress);
  const { state } = address;
  const { asked, answer } = useDoctrine();
  const link = useLinks();
  const words = useWords();
  const { all } = words.lineage;
  const nameOf = useNames();
  return (
    <View
      title={all.title}
      lead={
        <>
          {all.lead} <a href={link("/play")}>{all.play}</a>
        </>
      }
      controls={<Controls {...address} />}
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => multiplesTaken(words, edition, state, nameOf)}
    >
      {({ edition }) => <DrawnMultiples edition={edition} {...address} />}
    </View>
  );
}

const orders = ["first", "persistence", "resurgence"] as const;

function Controls({ state, change }: Address<MultiplesState>) {
  const { all } = useWords().lineage;
  return (
    <div class="controls">
      <label>
        {all.find}
        <input
          type="search"
          value={state.named}
          onInput={({ currentTarget }) => change({ named: currentTarget.value, page: 1 }, { replaces: true })}
        />
      </label>
      <label>
        {all.order}
        <select
          value={state.sort}
          onChange={({ currentTarget }) =>
            change({ sort: orders.find((order) => order === currentTarget.value) ?? "first", page: 1 })
          }
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {all.orders[order]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
