import { useRoute } from "preact-iso";
import { MultiplesView } from "./multiples/multiples-view.js";
import { RiverView } from "./river-view.js";
import "./lineage.css";

/** One principle as a river through the eras; without one, all of them side by side. */
export default function LineageView() {
  const { principle } = useRoute().params;
  return principle ? <RiverView slug={principle} /> : <MultiplesView />;
}
