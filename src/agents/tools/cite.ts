import * as z from "zod";
import { editionHead } from "../answer.js";
import { AgentsSourceCitationDocument } from "../generated/graphql.js";
import { linkTo } from "../links.js";
import { Refused } from "../own-graph.js";
import { thing } from "../things.js";
import { tool } from "../tool.js";
import { editionInput, text } from "./inputs.js";

export const cite = tool({
  name: "cite",
  description:
    "Exact citation of a quote, a stance, a source, or an edition, with its digest. Of anything else: of its edition. Of a source as a sentence only.",
  input: z.strictObject({
    id: text().describe("id or reference, as fetch takes"),
    format: z.enum(["citation", "bibtex", "ris", "csl-json"]).default("citation"),
    edition: editionInput,
  }),
  run: async (asking, { id, format, edition: of }) => {
    const found = await thing(asking, id, { argument: "id", edition: of });
    const { type, slug, edition } = found;
    if (type === "Source" && format !== "citation")
      throw new Refused(
        `format: is ${format}, but the service cites a source as a sentence; expected citation, or the id of a quote, stance or edition.`,
      );
    const part = type === "Quote" ? { quote: slug } : type === "Stance" ? { stance: slug } : {};
    const item = { id: found.id, type, slug, link: linkTo(asking.address, edition, type, slug) };
    if (type === "Source") {
      const { node } = await asking.ask(AgentsSourceCitationDocument, { id: found.id });
      const citation = node?.__typename === "Source" ? node.citation : "";
      return { edition: await editionHead(asking, edition), item, citation, format: "citation" };
    }
    const citation = (await asking.cite(edition, { format, ...part })).trim();
    const isWhole = Object.keys(part).length === 0;
    const head = await editionHead(asking, edition);
    // The edition's own sentence is said once.
    if (isWhole && format === "citation") return { edition: head, item, cited: "edition", format };
    return { edition: head, item, cited: isWhole ? "edition" : type.toLowerCase(), format, citation };
  },
});
