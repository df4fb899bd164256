import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  introspectionFromSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

/** How much an answer holds, or a part of it: its values, and the entries of its lists among them. */
export interface Size {
  readonly values: number;
  readonly entries: number;
}

/** An operation, with what its selections may lead to. */
export interface Selected {
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  /** With the defaults of those that are not given. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A type, field, argument … of the schema, as introspection tells of it. */
type Described = Readonly<Record<string, unknown>>;

const NOTHING: Size = { values: 0, entries: 0 };

/**
 * How much of the schema an operation asks for, counted on the schema itself: what one type has ten of, another has none of.
 * What stands beside it (`eras`, say) is not counted here.
 */
export function introspectionSize(schema: GraphQLSchema, { operation, fragments, variables }: Selected): Size {
  const counter = new Counter(schema, fragments, variables);
  return counter.ofRoot(operation.selectionSet);
}

/** Counts each selection once for each part of the schema that it is asked of, however often fragments lead there. */
class Counter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #counted = new Map<SelectionSetNode, Map<Described | undefined, Size>>();

  constructor(
    schema: GraphQLSchema,
    fragments: readonly FragmentDefinitionNode[],
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#variables = variables;
  }

  /** What is asked of the root: only there does the schema begin. */
  ofRoot(set: SelectionSetNode): Size {
    return this.#once(set, undefined, (field) => {
      const { name, selectionSet } = field;
      if (name.value === "__schema") return this.#ofValue(selectionSet, descriptionOf(this.#schema).whole);
      if (name.value === "__type") return this.#ofValue(selectionSet, this.#namedType(field));
      return NOTHING;
    });
  }

  #ofParent(set: SelectionSetNode, parent: Described): Size {
    return this.#once(set, parent, ({ name, selectionSet }) => {
      const { values, entries } = this.#ofValue(selectionSet, parent[name.value]);
      return { values: values + 1, entries };
    });
  }

  #ofValue(set: SelectionSetNode | undefined, value: unknown): Size {
    if (set === undefined) return NOTHING;
    if (!Array.isArray(value)) return isDescribed(value) ? this.#ofParent(set, this.#whole(value)) : NOTHING;
    const { values, entries } = sum(value.map((item) => this.#ofValue(set, item)));
    return { values, entries: entries + value.length };
  }

  #once(set: SelectionSetNode, parent: Described | undefined, count: (field: FieldNode) => Size): Size {
    const ofSet = this.#counted.get(set) ?? new Map<Described | undefined, Size>();
    this.#counted.set(set, ofSet);
    const counted = ofSet.get(parent);
    if (counted !== undefined) return counted;
    const sizes = set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return count(selection);
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      return inner === undefined ? NOTHING : this.#once(inner.selectionSet, parent, count);
    });
    const size = sum(sizes);
    ofSet.set(parent, size);
    return size;
  }

  /** Where a type is only referred to, its name stands for it. */
  #whole(part: Described): Described {
    if (!("ofType" in part)) return part;
    return descriptionOf(this.#schema).types.get(part["name"]) ?? part;
  }

  #namedType({ arguments: given = [] }: FieldNode): Described | undefined {
    const name = given.find((argument) => argument.name.value === "name")?.value;
    return name && descriptionOf(this.#schema).types.get(this.#valueOf(name));
  }

  #valueOf(node: ValueNode): unknown {
    if (node.kind === Kind.STRING) return node.value;
    return node.kind === Kind.VARIABLE ? this.#variables[node.name.value] : undefined;
  }
}

interface Description {
  readonly whole: Described;
  readonly types: ReadonlyMap<unknown, Described>;
}

const descriptions = new WeakMap<GraphQLSchema, Description>();

/** What there is to ask, as the longest question of all is answered; made when it is first asked for. */
function descriptionOf(schema: GraphQLSchema): Description {
  const known = descriptions.get(schema);
  if (known !== undefined) return known;
  const { __schema: whole } = introspectionFromSchema(schema, { inputValueDeprecation: true, schemaDescription: true });
  const types = new Map<unknown, Described>(whole.types.map((type) => [type.name, { ...type }]));
  const description = { whole: { ...whole }, types };
  descriptions.set(schema, description);
  return description;
}

function isDescribed(value: unknown): value is Described {
  return typeof value === "object" && value !== null;
}

function sum(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (one, other) => ({
      values: one.values + other.values,
      entries: one.entries + other.entries,
    }),
    NOTHING,
  );
}
