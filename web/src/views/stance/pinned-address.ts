import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { lastingName } from "../../../../src/edition/edition-name.js";
import { useLastingLinks } from "../../address/scope.js";
import type { EditionStampFragment } from "../../api/generated/graphql.js";

/**
 * Puts the edition that is seen into the address, by its digest too, and present slugs: whoever copies it cites what was seen.
 *
 * @param page where in the explorer it is; undefined while it is not known
 */
export function usePinnedAddress(edition: EditionStampFragment | undefined, page: string | undefined): void {
  const { path, query, route } = useLocation();
  const [arrivedAt] = useState(path);
  const lasting = useLastingLinks();
  const pinned = edition && page && lasting(page, edition.corpus.slug, edition);
  const pinnedPath = pinned?.split("?")[0];
  // A view stays until the next one has come: by then the address is that of the next one.
  const isHere = path === arrivedAt || path === pinnedPath;
  const isPinned =
    path === pinnedPath &&
    query["corpus"] === edition?.corpus.slug &&
    edition !== undefined &&
    query["edition"] === lastingName(edition);
  useEffect(() => {
    if (pinned !== undefined && isHere && !isPinned) route(pinned, true);
  }, [pinned, isHere, isPinned]);
}
