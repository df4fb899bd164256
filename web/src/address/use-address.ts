import { useCallback, useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { AddressForm, Query } from "./parameters.js";

/** The state of a view as the address holds it, and how to change it. */
export interface Address<State> {
  readonly state: State;
  /** Changes some of it: a step in the browser's history, or with `replaces` in the place of the present one. */
  change(some: Partial<State>, how?: { readonly replaces: boolean }): void;
  /** The address of this view with some of its state changed. */
  linkTo(some: Partial<State>): string;
}

/**
 * Keeps the state of a view in the address, so that it can be linked to, reloaded and gone back to. What the address
 * holds beside the view's own (corpus, edition, language) stays as it is.
 *
 * @param form one and the same object for the life of the view
 */
export function useAddress<State>(form: AddressForm<State>): Address<State> {
  const { url, path, query, route } = useLocation();
  // Of an address that stays the same, the query is read once.
  const state = useMemo(() => form.read(query), [form, url]);
  const linkTo = useCallback(
    (some: Partial<State>) => path + written({ ...query, ...form.write({ ...state, ...some }) }),
    [form, path, query, state],
  );
  const change = useCallback(
    (some: Partial<State>, { replaces } = { replaces: false }) => {
      const next = linkTo(some);
      if (next !== url) route(next, replaces);
    },
    [linkTo, route, url],
  );
  return { state, change, linkTo };
}

/** A query as it stands in an address, with its commas and tildes readable. */
export function written(query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = new URLSearchParams(given)
    .toString()
    .replaceAll("%2C", ",")
    .replaceAll("%7E", "~")
    .replaceAll("%2F", "/")
    .replaceAll("%40", "@");
  return text === "" ? "" : `?${text}`;
}
