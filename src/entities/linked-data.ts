import { addressPattern, licenceAddress } from "./licence.js";
import type { Names } from "./shapes.js";

/** What the terms mean. Given inline in every document, so that nothing has to be fetched to read it. */
export const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  throughline: "urn:throughline:vocabulary#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export const text = (language: string, value: string) => ({ "@language": language, "@value": value });
export const ref = (id: string) => ({ "@id": id });
export const optional = (term: string, value: unknown) => (value === undefined ? {} : { [term]: value });

/** An address as a resource; what is none, and no IRI could hold, stays text. */
export const address = (value: string) => (addressPattern.test(value) ? ref(value) : value);

/** The licence of a corpus as a resource: an address, or else one of SPDX's list. */
export const licence = (value: string) => ref(licenceAddress(value));

/** Those who made something, by name alone: whether each is a person or a body, a name does not tell. */
export function agents(id: string, names: readonly string[]): readonly LinkedNode[] {
  return names.map((name, index) => ({
    "@id": `${id}/${index + 1}`,
    "@type": "prov:Agent",
    "schema:name": name,
  }));
}

/**
 * A number in the canonical form of xsd:double, such as `2.5E-1`. Readers of JSON-LD bring it into this form in any case, and
 * Turtle is to be the same graph.
 */
export function double(value: number) {
  return { "@type": "xsd:double", "@value": value.toExponential(15).replace(/(\d)0*e\+?/, "$1E") };
}

/**
 * The name in the corpus's language and in others, and other names, as SKOS labels. A label in the corpus's own language is
 * an alternative, since SKOS allows one preferred label in a language.
 */
export function names({ name, labels, altLabels }: Names, language: string) {
  const { [language]: alternative, ...others } = labels;
  const alternatives = Object.entries(altLabels).flatMap(([tag, several]) => several.map((value) => text(tag, value)));
  if (alternative !== undefined) alternatives.unshift(text(language, alternative));
  return {
    "skos:prefLabel": [text(language, name), ...Object.entries(others).map(([tag, value]) => text(tag, value))],
    ...optional("skos:altLabel", alternatives.length === 0 ? undefined : alternatives),
  };
}

/** What is said of a name that is no longer given: what is meant by it, by the name that it has now. */
export const replaced = (former: string, present: string) => ({ "@id": former, "dcterms:isReplacedBy": ref(present) });

/** A resource in JSON-LD, in terms of `context`. Has an IRI of its own: there are no blank nodes. */
export type LinkedNode = Readonly<Record<string, unknown>> & { readonly "@id": string };

/** What an entry's resources refer to beside the entry itself. */
export interface LinkedData {
  /** The IRI of something that the edition holds, by noun and key. */
  readonly of: (noun: string, key: string) => string;
  /** The IRI of a principle as such, whatever the edition; `reference` is `corpus/slug`. */
  readonly principle: (reference: string) => string;
  /** The IRI of the corpus as a scheme of concepts. */
  readonly scheme: string;
  readonly corpus: string;
  /** Language of the corpus, BCP 47. */
  readonly language: string;
  /** Languages of its sources, by slug. */
  readonly sourceLanguages: ReadonlyMap<string, string>;
}

/** A span of a source, as whatever rests on it may name it. */
export interface LinkedSpan {
  readonly source?: string | undefined;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A span as the target of an annotation: a source, with a selector of the paragraph that is refined by a TextPositionSelector
 * within it (https://www.w3.org/TR/annotation-model/, section 4.2). The first node is the target itself.
 */
export function spanTarget(
  { of }: LinkedData,
  id: string,
  span: LinkedSpan,
  about: object = {},
): [LinkedNode, LinkedNode, LinkedNode] {
  const part = (name: string) => ({ "@id": `${id}/${name}` });
  return [
    {
      ...part("target"),
      "@type": "oa:SpecificResource",
      "oa:hasSelector": part("paragraph"),
      "oa:hasSource": { "@id": of("source", span.source ?? "") },
      ...about,
    },
    {
      ...part("paragraph"),
      "@type": ["oa:Selector", "throughline:ParagraphSelector"],
      "oa:refinedBy": part("position"),
      "throughline:paragraph": span.paragraph,
    },
    {
      ...part("position"),
      "@type": "oa:TextPositionSelector",
      "oa:end": nonNegative(span.end),
      "oa:start": nonNegative(span.start),
    },
  ];
}

/** The datatype that the Web Annotation Vocabulary gives to positions. */
function nonNegative(value: number) {
  return { "@type": "xsd:nonNegativeInteger", "@value": String(value) };
}
