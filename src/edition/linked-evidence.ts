import { type LinkedData, type LinkedNode, optional, spanTarget } from "../entities/linked-data.js";
import type { EvidenceEntry } from "../entities/shapes.js";

/**
 * Evidence as W3C Web Annotations: each span is a target (a source, with a selector of the paragraph that is refined by a
 * TextPositionSelector within it), and its bodies are what rests on it and the gloss
 * (https://www.w3.org/TR/annotation-model/, sections 3.2 and 4.2).
 */
export function annotationsOf(
  linked: LinkedData,
  noun: string,
  key: string,
  evidence: readonly EvidenceEntry[],
): LinkedNode[] {
  const owner = linked.of(noun, key);
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
        "rdf:value": { "@language": linked.language, "@value": span.gloss },
      },
      ...spanTarget(linked, id, span, {
        "schema:identifier": `sha256:${span.digest}`,
        ...optional("throughline:locator", span.locator),
        ...optional("throughline:locatorLabel", span.label),
      }),
    ];
  });
}
