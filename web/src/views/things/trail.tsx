import { useLinks } from "../../address/scope.js";
import { capital, type ThingType, things } from "../../parts/things.js";

/** Where a page stands: below the list of all things of its kind. */
export function Trail({ type, name }: { readonly type: ThingType; readonly name: string }) {
  const link = useLinks();
  const { path, words } = things[type];
  return (
    <nav class="trail" aria-label="Breadcrumb">
      <ol>
        <li>
          <a href={link(`/${path}`)}>{capital(words)}</a>
        </li>
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  );
}
