import agentsDocuments from "../../agents/generated/persisted-documents.json" with { type: "json" };
import { explorerDocuments } from "../built-files.js";

/** The documents that the service itself asks, by their hashes: those of the explorer, and those that tools of agents are made of. */
export function ownDocuments(): ReadonlyMap<string, string> {
  return new Map([...explorerDocuments(), ...Object.entries(agentsDocuments)]);
}
