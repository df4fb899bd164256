import { type LinkedData, type LinkedNode, optional } from "../entities/linked-data.js";
import type { EvidenceEntry } from "../entities/shapes.js";

/**
 * Evidence as W3C Web Annotations: each span is a target (a source, with a selector of the paragraph that is refined by a
 * TextPositionSelector within it), and its bodies are what rests on it and the gloss
 * (https://www.w3.org/TR/annotation-model/, sections 3.2 and 4.2).
 */
export function annotationsOf(
  { of, language }: LinkedData,
  noun: string,
  key: string,
  evidence: readonly EvidenceEntry[],
): LinkedNode[] {
  const owner = of(noun, key);
  return evidence.flatMap((span, index) => {
    const id = `${owner}/evidence/${index + 1}`;
    const part = (name: string) => ({ "@id": `${id}/${name}` });
    return [
      {
        "@id": id,
        "@type": "oa:Annotation",
        "oa:hasBody": [{ "@id": owner }, part("gloss")],
        "oa:hasTarget": part("target"),
        "oa:motivatedBy": { "@id": "oa:linking" },
      },
      {
        ...part("gloss"),
        "@type": "oa:TextualBody",
        "rdf:value": { "@language": language, "@value": span.gloss },
      },
      {
        ...part("target"),
        "@type": "oa:SpecificResource",
        "oa:hasSelector": part("paragraph"),
        "oa:hasSource": { "@id": of("source", span.source ?? "") },
        "schema:identifier": `sha256:${span.digest}`,
        ...optional("throughline:locator", span.locator),
        ...optional("throughline:locatorLabel", span.label),
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
  });
}

/** The datatype that the Web Annotation Vocabulary gives to positions. */
function nonNegative(value: number) {
  return { "@type": "xsd:nonNegativeInteger", "@value": String(value) };
}
