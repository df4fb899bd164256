import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Address, written } from "../address/use-address.js";
import type { Answer } from "../api/use-answer.js";

/** What has a slug, and may have had others in earlier editions. */
interface Renamed {
  readonly slug: string;
  readonly formerSlugs: readonly string[];
}

/** A function that gives the present slug of what an address may name by a former one; what is not known stays. */
export function presentSlugs(known: readonly Renamed[]): (slug: string) => string {
  const present = new Map(
    known.flatMap(({ slug, formerSlugs }) => formerSlugs.map((former) => [former, slug] as const)),
  );
  return (slug) => present.get(slug) ?? slug;
}

/** Puts present slugs into the address, in the place of former ones that it names. @param present what of the state names things */
export function usePresentNames<State>(
  { state, change }: Pick<Address<State>, "state" | "change">,
  present: Partial<State>,
): void {
  const isOther = JSON.stringify({ ...state, ...present }) !== JSON.stringify(state);
  useEffect(() => {
    if (isOther) change(present, { replaces: true });
  });
}

/**
 * The same for the last part of a path, once the thing that it names is there. While the answer is on its way, the view still
 * shows what the path named before.
 */
export function usePresentPath(
  slug: string,
  answer: Answer<unknown>,
  shown: { readonly slug: string } | undefined,
): void {
  const { path, query, route } = useLocation();
  const present = answer.state === "answered" ? shown?.slug : undefined;
  useEffect(() => {
    if (present !== undefined && present !== slug) route(path.replace(/[^/]*$/, present) + written(query), true);
  }, [slug, present]);
}
