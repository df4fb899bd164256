let root: string | undefined;

/**
 * Where something of the service is, such as `/graphql`, on the host that the page came from: the service may be below a path, which its
 * page tells.
 */
export function ofService(path: string): string {
  root ??= document.querySelector<HTMLMetaElement>('meta[name="service"]')?.content.replace(/\/$/, "") ?? "";
  return root + path;
}

/** Where a page of the explorer is: `ofExplorer("/timeline")`. */
export function ofExplorer(path: string): string {
  return ofService(`/explore${path}`);
}

/** The addresses that are pages of the explorer, and lead to no other page. */
export function explorerScope(): RegExp {
  // Of what may stand in the path of a service, the dot alone means something else here.
  return new RegExp(`^${ofExplorer("").replaceAll(".", "\\.")}(?:[/?#]|$)`);
}
