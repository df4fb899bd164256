import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { limits } from "../../limits/limits.js";

/**
 * How much work it is to find out whether the fields of a document can be merged (GraphQL specification, 5.3.2): validation
 * compares each with every other one that goes by the same name at the same place of the answer. Each field counts as one,
 * fragments resolved, and as one more for every such field before it.
 *
 * @param most beyond which nothing more is counted
 */
export function fieldComparisons({ definitions }: DocumentNode, most: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  let count = 0;

  const look = (sets: readonly SelectionSetNode[], depth: number): void => {
    // Fragments in a circle have no end. What is deeper is refused for that, but for introspection, of which validation compares
    // no more than graphql-js has patience for.
    if (depth > limits.depth.most) return;
    for (const fields of byName(sets).values()) {
      if (count > most) return;
      const within = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (within.length > 0) look(within, depth + 1);
    }
  };

  const byName = (sets: readonly SelectionSetNode[]): ReadonlyMap<string, FieldNode[]> => {
    const named = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const take = (selection: SelectionNode): void => {
      if (count > most) return;
      if (selection.kind === Kind.FIELD) takeField(selection);
      else contentOf(selection)?.selections.forEach(take);
    };
    const takeField = (field: FieldNode): void => {
      const name = (field.alias ?? field.name).value;
      const same = named.get(name) ?? [];
      count += 1 + same.length;
      same.push(field);
      named.set(name, same);
    };
    const contentOf = (selection: InlineFragmentNode | FragmentSpreadNode): SelectionSetNode | undefined => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet;
      const name = selection.name.value;
      if (spread.has(name)) return undefined;
      spread.add(name);
      return fragments.get(name)?.selectionSet;
    };
    for (const { selections } of sets) selections.forEach(take);
    return named;
  };

  for (const node of definitions) if ("selectionSet" in node) look([node.selectionSet], 1);
  return count;
}
