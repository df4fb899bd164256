import { useLinks } from "../address/scope.js";
import { Name } from "./names.js";
import type { Named } from "./naming.js";

/** Things that have a page of their own, by the word that stands in its address. */
export type Thing = "principles" | "eras" | "leaders" | "events";

/** A name that leads to the page of what it names. */
export function EntityLink({ to, of }: { readonly to: Thing; readonly of: Named & { readonly slug: string } }) {
  const link = useLinks();
  return (
    <a href={link(`/${to}/${of.slug}`)}>
      <Name of={of} />
    </a>
  );
}
