import type { ComponentChildren } from "preact";

/** Words with something drawn among them: a name, a link, a digest. */
export type Rich = ComponentChildren;

/** Draws words as something: as a link, say. */
export type Drawing = (words: string) => Rich;

/** A sentence with what is drawn in it, as a template: rich`coded from ${source}`. */
export function rich(strings: TemplateStringsArray, ...drawn: readonly Rich[]): Rich {
  return strings.flatMap((words, index): Rich[] => [words, drawn[index]]);
}

/** Things one after the other, with something between them. */
export function between(separator: string, things: readonly Rich[]): Rich {
  return things.flatMap((thing, index): Rich[] => (index === 0 ? [thing] : [separator, thing]));
}
