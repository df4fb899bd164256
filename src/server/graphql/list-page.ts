import { type DocumentNode, type FieldNode, Kind, print, type SelectionNode, visit } from "graphql";
import * as z from "zod";

/** Names that no client's own can be: they begin as only GraphQL's do. */
const TOTAL = "__total";
const PAGE = "__page";

const named = (name: string, alias?: string, within: readonly SelectionNode[] = []): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
  ...(within.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections: within } }),
});

const toldOfPage = [
  named("totalCount", TOTAL),
  named(
    "pageInfo",
    PAGE,
    ["hasNextPage", "endCursor", "hasPreviousPage", "startCursor"].map((name) => named(name)),
  ),
];

/** The same document, which also asks a connection what its page is a part of. */
export function askingForPage(document: DocumentNode, connection: FieldNode): DocumentNode {
  return visit(document, {
    Field: (node) =>
      node === connection && node.selectionSet
        ? {
            ...node,
            selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...toldOfPage] },
          }
        : undefined,
  });
}

const told = z.object({
  [TOTAL]: z.int(),
  [PAGE]: z.object({
    hasNextPage: z.boolean(),
    endCursor: z.string().nullable(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
  }),
});

/** Where a page stands in its list. */
export interface Page {
  readonly total: number;
  /** Of the page that follows in the direction in which pages are asked for; undefined when this is the last. */
  readonly next: { readonly argument: "after" | "before"; readonly cursor: string } | undefined;
}

/** What a connection told of its page; undefined when it is not there. */
export function pageIn(value: unknown, connection: FieldNode): Page | undefined {
  const { data } = told.safeParse(value);
  if (data === undefined) return undefined;
  const { hasNextPage, endCursor, hasPreviousPage, startCursor } = data[PAGE];
  const isBackward = connection.arguments?.some(({ name }) => name.value === "last") === true;
  const [isMore, cursor] = isBackward ? [hasPreviousPage, startCursor] : [hasNextPage, endCursor];
  const argument = isBackward ? "before" : "after";
  return { total: data[TOTAL], next: isMore && cursor !== null ? { argument, cursor } : undefined };
}

/** An operation and its variables, as they ask for another page. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What asks for the next page: by the variable that the cursor is given by, or else by the cursor in the document itself. */
export function questionFor(
  { argument, cursor }: NonNullable<Page["next"]>,
  { document, connection, variables }: { document: DocumentNode; connection: FieldNode } & Pick<Question, "variables">,
): Question {
  const given = connection.arguments?.find(({ name }) => name.value === argument)?.value;
  if (given?.kind === Kind.VARIABLE)
    return { query: print(document), variables: { ...variables, [given.name.value]: cursor } };
  const others = (connection.arguments ?? []).filter(({ name }) => name.value !== argument);
  const at = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: { kind: Kind.STRING, value: cursor },
  } as const;
  const changed = visit(document, {
    Field: (node) => (node === connection ? { ...node, arguments: [...others, at] } : undefined),
  });
  return { query: print(changed), variables };
}
