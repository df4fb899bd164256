import { useLinks } from "../address/scope.js";

const lists = [
  { path: "/principles", name: "Principles" },
  { path: "/eras", name: "Eras" },
  { path: "/leaders", name: "Leaders" },
  { path: "/events", name: "Events" },
  { path: "/quotes", name: "Quotations" },
  { path: "/sources", name: "Sources" },
] as const;

const tools = [
  { path: "/check", name: "Check a quotation" },
  { path: "/pins", name: "Pinned passages" },
  { path: "/changes", name: "What has changed" },
] as const;

/** The foot of every page: everything that has a name, and what helps to work with it. The ways to the data itself stand below it, written by the service. */
export function Footer() {
  const link = useLinks();
  return (
    <footer class="foot">
      <nav aria-label="All that has a name">
        {lists.map(({ path, name }) => (
          <a key={path} href={link(path)}>
            {name}
          </a>
        ))}
      </nav>
      <nav aria-label="To work with">
        {tools.map(({ path, name }) => (
          <a key={path} href={link(path)}>
            {name}
          </a>
        ))}
      </nav>
    </footer>
  );
}
