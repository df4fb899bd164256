import type { ServerResponse } from "node:http";
import type { OperationTypeNode } from "graphql";
import type { Wanted } from "../../edition/wanted.js";

/**
 * What there is to tell of an answer, put down where it becomes known and read once the answer is sent. Nothing in it is
 * a client's own text.
 */
export interface Notes {
  operation?: {
    readonly type: OperationTypeNode;
    /** Undefined unless the operation bears the name of one of the guide's queries, or an agent called a tool. */
    readonly name: string | undefined;
  };
  /** Points. */
  cost?: number;
  /** Whether the client has paid for the operation: what is refused before is paid for by its size. */
  isPaid?: boolean;
  /** `extensions.code` of every error that is answered. */
  codes: readonly string[];
  /** The catalogue's state that the operation was answered in; undefined while that is not known to be the current one. */
  state?: string;
  /** Whether all that the operation asks is of numbered editions, so that its answer is true for ever. */
  isLasting?: boolean;
  /** Whether the request brought a document to be known by its hash, which is done anew wherever it is sent. */
  isRegistration?: boolean;
  /** The format of the export that is answered. */
  exported?: Wanted["format"];
  /** Whether the export broke off after its head was sent. */
  isCut?: boolean;
}

const notes = new WeakMap<ServerResponse, Notes>();

/** The notes of an answer, empty at first. */
export function notesOf(response: ServerResponse): Notes {
  const taken = notes.get(response);
  if (taken !== undefined) return taken;
  const empty: Notes = { codes: [] };
  notes.set(response, empty);
  return empty;
}
