import type { Locator } from "playwright-core";
import type { Json } from "./graphql.js";
import type { TestService } from "./service.js";

const evidence =
  "evidence { start end digest gloss stance { kind era { slug } principle { slug } } event { slug } quote { slug } }";

/** The paragraphs of a source as the API has them. */
export async function paragraphsOf(service: TestService, corpus: string, slug: string): Promise<Json> {
  const { edition } = await service.data(
    `{ edition(corpus: "${corpus}") { sources(filter: { slugs: ["${slug}"] }) {
      paragraphsConnection(first: 100) { nodes { number text ${evidence} } } } } }`,
  );
  return edition.sources[0].paragraphsConnection.nodes;
}

/** What rests on a passage, as addresses name it. */
export const keyOf = ({ stance, event, quote }: Json): string =>
  stance
    ? `${stance.era.slug}/${stance.principle.slug}/${stance.kind}`
    : event
      ? `event:${event.slug}`
      : `quote:${quote.slug}`;

/** Of every mark in a paragraph: its words, and the addresses of all that it says rests on it. */
export function marksIn(paragraph: Locator): Promise<{ words: string; keys: string[] }[]> {
  return paragraph.locator(".read mark").evaluateAll((marks) =>
    marks.map((mark) => ({
      words: mark.textContent ?? "",
      keys: (mark.getAttribute("aria-details") ?? "").split(" ").map((id) => {
        const href = document.getElementById(id)?.querySelector("a")?.getAttribute("href") ?? "";
        return new URL(href, location.href).searchParams.get("on") ?? "";
      }),
    })),
  );
}
