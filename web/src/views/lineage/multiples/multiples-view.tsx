import { useLinks, useScope } from "../../../address/scope.js";
import { type Address, useAddress } from "../../../address/use-address.js";
import { View } from "../../../frame/view.js";
import { useDoctrine } from "../../../parts/use-doctrine.js";
import { type MultiplesState, multiplesInAddress } from "./address.js";
import { DrawnMultiples } from "./drawn-multiples.js";
import { multiplesTaken, multiplesTitle } from "./multiples-taken.js";
import { orderWords } from "./shown-courses.js";

/** All principles side by side, a line for each through the eras: where a reader finds the one to follow. */
export function MultiplesView() {
  const address = useAddress(multiplesInAddress);
  const { state } = address;
  const { asked, answer } = useDoctrine();
  const link = useLinks();
  const { language } = useScope().state;
  return (
    <View
      title={multiplesTitle}
      lead={
        <>
          A mark stands where the source shows an era taking a principle up or turning against it; a line joins eras
          that attest it one after the other; dots are silence, which is no proof of abandonment. Choose a mark for its
          passages, a name to follow that principle as a river. <a href={link("/play")}>Play the eras, one by one</a>
        </>
      }
      controls={<Controls {...address} />}
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => multiplesTaken(edition, state, language)}
    >
      {({ edition }) => <DrawnMultiples edition={edition} {...address} />}
    </View>
  );
}

const orders = ["first", "persistence", "resurgence"] as const;

function Controls({ state, change }: Address<MultiplesState>) {
  return (
    <div class="controls">
      <label>
        Find a principle
        <input
          type="search"
          value={state.named}
          onInput={({ currentTarget }) => change({ named: currentTarget.value, page: 1 }, { replaces: true })}
        />
      </label>
      <label>
        Order
        <select
          value={state.sort}
          onChange={({ currentTarget }) =>
            change({ sort: orders.find((order) => order === currentTarget.value) ?? "first", page: 1 })
          }
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {orderWords[order]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
