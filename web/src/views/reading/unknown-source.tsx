import { useLinks } from "../../address/scope.js";
import { Nothing } from "../../parts/states.js";

/** Said of an address whose last part names no source of the edition. */
export function UnknownSource({ slug }: { readonly slug: string }) {
  const link = useLinks();
  return (
    <Nothing>
      This edition has no source that is called “{slug}” in addresses. Look through{" "}
      <a href={link("/sources")}>all sources</a>.
    </Nothing>
  );
}
