import type { Query } from "../../address/parameters.js";
import { useLinks } from "../../address/scope.js";

/** A link to another view. */
export interface Way {
  readonly to: string;
  readonly query?: Query;
  readonly words: string;
}

/** Where a reader may want to go from here. */
export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  const link = useLinks();
  return (
    <nav class="ways" aria-label="From here">
      <h2>From here</h2>
      <ul>
        {ways.map(({ to, query, words }) => (
          <li key={words}>
            <a href={link(to, query)}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
