import { useRoute } from "preact-iso";
import { PrincipleChooser } from "./principle-chooser.js";
import { RiverView } from "./river-view.js";
import "./lineage.css";

/** One principle as a river through the eras; without a principle, a choice of one. */
export default function LineageView() {
  const { principle } = useRoute().params;
  return principle ? <RiverView slug={principle} /> : <PrincipleChooser />;
}
