import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from "graphql";
import * as z from "zod";
import type { Asked } from "./asked-fields.js";

/** Names that no client's own can be: they begin as only GraphQL's do. */
const TOTAL = "__total";
const PAGE = "__page";

/** A connection in a document: every field that may stand at its place in the answer. */
export interface Connection extends Pick<Asked, "document"> {
  /** With the defaults of those that are not given. */
  readonly variables: ReadonlyMap<string, unknown>;
  readonly nodes: ReadonlySet<FieldNode>;
}

/**
 * The connection at a place of the answer. A client may ask for one in several pieces, which hold the same arguments also where a
 * condition leaves one out, and for things of several types under one key.
 *
 * @param keys of the answer that lead to it
 */
export function connectionAt({ document, operation, variables }: Asked, keys: readonly string[]): Connection {
  let sets: readonly SelectionSetNode[] = [operation.selectionSet];
  let nodes: readonly FieldNode[] = [];
  for (const key of keys) {
    nodes = fieldsIn(document, sets).filter(({ name, alias }) => (alias ?? name).value === key);
    sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return { document, variables: new Map(Object.entries(variables.coerced)), nodes: new Set(nodes) };
}

function fieldsIn({ definitions }: DocumentNode, sets: readonly SelectionSetNode[]): FieldNode[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const take = (selection: SelectionNode): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.flatMap(take);
    const { value } = selection.name;
    const fragment = fragments.get(value);
    // Once is enough, however often it is spread.
    fragments.delete(value);
    return fragment?.selectionSet.selections.flatMap(take) ?? [];
  };
  return sets.flatMap(({ selections }) => selections.flatMap(take));
}

const named = (name: string, alias?: string, within: readonly SelectionNode[] = []): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
  ...(within.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections: within } }),
});

/** What tells of a page: under the argument that its cursor is for, so that the answer says which way pages are asked for. */
const forward = [
  named("totalCount", TOTAL),
  named("pageInfo", PAGE, [named("hasNextPage", "isMore"), named("endCursor", "after")]),
];
const backward = [
  named("totalCount", TOTAL),
  named("pageInfo", PAGE, [named("hasPreviousPage", "isMore"), named("startCursor", "before")]),
];

/** The same document, which also asks a connection what its page is a part of. */
export function askingForPage({ document, nodes, variables }: Connection): DocumentNode {
  return changed(document, nodes, (node) => {
    const { selectionSet } = node;
    if (selectionSet === undefined) return node;
    const isBackward = ["last", "before"].some((name) => isGiven(argumentOf(node, name), variables));
    const told = isBackward ? backward : forward;
    return { ...node, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, ...told] } };
  });
}

function argumentOf(node: FieldNode, argument: string): ValueNode | undefined {
  return node.arguments?.find(({ name }) => name.value === argument)?.value;
}

/** Whether an argument has a value: a variable may have none, and null is none. */
function isGiven(value: ValueNode | undefined, variables: Connection["variables"]): boolean {
  if (value?.kind === Kind.VARIABLE) return variables.get(value.name.value) != null;
  return value !== undefined && value.kind !== Kind.NULL;
}

const cursor = z.string().nullable();
const told = z.object({
  [TOTAL]: z.int(),
  [PAGE]: z.union([
    z.object({ isMore: z.boolean(), after: cursor }).transform(({ isMore, after }) => nextPage(isMore, "after", after)),
    z
      .object({ isMore: z.boolean(), before: cursor })
      .transform(({ isMore, before }) => nextPage(isMore, "before", before)),
  ]),
});

function nextPage(isMore: boolean, argument: "after" | "before", cursor: string | null) {
  return isMore && cursor !== null ? { argument, cursor } : undefined;
}

/** Where a page stands in its list. */
export interface Page {
  readonly total: number;
  /** Of the page that follows in the direction in which pages are asked for; undefined when this is the last. */
  readonly next: { readonly argument: "after" | "before"; readonly cursor: string } | undefined;
}

/** What a connection told of its page; undefined when it is not there. */
export function pageIn(value: unknown): Page | undefined {
  const { data } = told.safeParse(value);
  return data && { total: data[TOTAL], next: data[PAGE] };
}

/** An operation and its variables, as they ask for another page. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What asks for the next page: by the variable that the cursor is given by, or else by the cursor in the document itself.
 *
 * @param given variables as the client gave them
 */
export function questionFor(
  { argument, cursor }: NonNullable<Page["next"]>,
  { document, nodes }: Connection,
  given: Question["variables"],
): Question {
  const at = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: { kind: Kind.STRING, value: cursor },
  } as const;
  const ofCursor = [...nodes].flatMap((node) => argumentOf(node, argument) ?? []);
  const names = ofCursor.flatMap((value) => (value.kind === Kind.VARIABLE ? value.name.value : []));
  const asking = changed(document, nodes, (node) => {
    if (argumentOf(node, argument)?.kind === Kind.VARIABLE) return node;
    const others = (node.arguments ?? []).filter(({ name }) => name.value !== argument);
    return { ...node, arguments: [...others, at] };
  });
  const variables = { ...given, ...Object.fromEntries(names.map((name) => [name, cursor])) };
  return { query: print(asking), variables };
}

function changed(document: DocumentNode, nodes: Connection["nodes"], change: (node: FieldNode) => FieldNode) {
  return visit(document, { Field: (node) => (nodes.has(node) ? change(node) : undefined) });
}
