import type { Query } from "../../address/parameters.js";
import { useLinks } from "../../address/scope.js";
import { useWords } from "../../messages/worded.js";

/** A link to another view. */
export interface Way {
  readonly to: string;
  readonly query?: Query;
  readonly words: string;
}

/** Where a reader may want to go from here. */
export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  const link = useLinks();
  const { fromHere } = useWords().pages;
  return (
    <nav class="ways" aria-label={fromHere}>
      <h2>{fromHere}</h2>
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
