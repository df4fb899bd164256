import agentsDocuments from "../../agents/generated/persisted-documents.json" with { type: "json" };
import { explorerDocuments } from "../built-files.js";
import pagesDocuments from "../pages/generated/persisted-documents.json" with { type: "json" };

/** The documents that the service itself asks, by their hashes: those of the explorer, of its pages, and those that tools of agents are made of. */
export function ownDocuments(): ReadonlyMap<string, string> {
  return new Map([...explorerDocuments(), ...Object.entries(pagesDocuments), ...Object.entries(agentsDocuments)]);
}
