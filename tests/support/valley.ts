import type { Json } from "./graphql.js";
import { useService } from "./service.js";

/** A service with the valley, in which principles are turned against, and two sources contradict each other. */
export function useValley() {
  const service = useService("tests/fixtures/weir-and-mills");
  const inValley = (query: string): Promise<Json> =>
    service()
      .data(`{ edition(corpus: "weir-and-mills") { ${query} } }`)
      .then(({ edition }) => edition);
  return { service, inValley };
}

/** The argument that names all of its eras. */
export const all = `eras: ["commons", "weirs", "mills", "restoration"]`;

/** Positions by principle, in the order of what is compared. */
export const positions = (rows: Json): Json =>
  Object.fromEntries(
    rows.map(({ principle, cells }: Json) => [principle.slug, cells.map(({ position }: Json) => position)]),
  );
