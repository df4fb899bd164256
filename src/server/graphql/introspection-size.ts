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

/**
 * How much of the schema an operation asks for, counted on the schema itself: what one type has ten of, another has none of.
 * What stands beside it (`eras`, say) is not counted here.
 *
 * @param most values that are counted: of an operation that asks for more, one more than these is told
 */
export function introspectionSize(schema: GraphQLSchema, selected: Selected, most: number): Size {
  return new Counter(schema, selected, most).size();
}

/** Goes through an answer without making it. */
class Counter {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #most: number;
  #values = 0;
  #entries = 0;
  /** Fields that were met, those beside the schema too: fragments may lead to any number of them. */
  #met = 0;

  constructor(schema: GraphQLSchema, { operation, fragments, variables }: Selected, most: number) {
    this.#schema = schema;
    this.#operation = operation;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#variables = variables;
    this.#most = most;
  }

  size(): Size {
    // Only at the root does the schema begin.
    this.#eachField(this.#operation.selectionSet, (field) => {
      const { name, selectionSet } = field;
      if (name.value === "__schema") this.#addValue(selectionSet, descriptionOf(this.#schema).whole);
      if (name.value === "__type") this.#addValue(selectionSet, this.#namedType(field));
    });
    return { values: this.#met > this.#most ? this.#most + 1 : this.#values, entries: this.#entries };
  }

  #addParent(set: SelectionSetNode, parent: Described): void {
    this.#eachField(set, ({ name, selectionSet }) => {
      this.#values += 1;
      this.#addValue(selectionSet, parent[name.value]);
    });
  }

  #addValue(set: SelectionSetNode | undefined, value: unknown): void {
    if (set === undefined) return;
    if (Array.isArray(value)) {
      this.#entries += value.length;
      for (const item of value) this.#addValue(set, item);
    } else if (isDescribed(value)) this.#addParent(set, this.#whole(value));
  }

  #eachField({ selections }: SelectionSetNode, add: (field: FieldNode) => void): void {
    for (const selection of selections) {
      if (this.#met > this.#most) return;
      if (selection.kind === Kind.FIELD) {
        this.#met += 1;
        add(selection);
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        if (inner !== undefined) this.#eachField(inner.selectionSet, add);
      }
    }
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
