import { type ASTNode, GraphQLError, getNamedType, Kind, type ValidationRule } from "graphql";
import type { Plugin } from "graphql-yoga";
import { limits } from "../../limits/limits.js";

/** The range of Int (GraphQL specification, 3.5.1). */
const SMALLEST = -2_147_483_648;
const LARGEST = 2_147_483_647;

/** Refuses an integer that no Int can be by what would be right, as one that comes in a variable or is in no page is refused. */
export const integersInRange: Plugin = {
  onValidate: ({ addValidationRule }) => {
    addValidationRule(rule);
    return ({ result, valid, setResult }) => {
      if (valid) return;
      const told = new Set(result.filter(isOutOfRange).map(integerAt));
      setResult(result.filter((error) => isOutOfRange(error) || !told.has(integerAt(error))));
    };
  },
};

/** GraphQL's own rule about values says less of the same integer. */
function isOutOfRange(error: unknown): boolean {
  return (
    error instanceof GraphQLError && error.extensions["code"] === "BAD_USER_INPUT" && integerAt(error) !== undefined
  );
}

function integerAt(error: unknown): ASTNode | undefined {
  const [node] = error instanceof GraphQLError ? (error.nodes ?? []) : [];
  return node?.kind === Kind.INT ? node : undefined;
}

const rule: ValidationRule = (context) => ({
  IntValue(node, _key, parent, _path, ancestors) {
    const { value } = node;
    const type = context.getInputType();
    if (type == null || getNamedType(type).name !== "Int" || isInRange(Number(value))) return;
    const argument = nameOf([...ancestors, ...(parent ? [parent] : [])]);
    const range = ["first", "last"].includes(argument) ? `1 to ${limits.pageSize.most}` : `${SMALLEST} to ${LARGEST}`;
    context.reportError(
      new GraphQLError(`${argument}: is ${value.slice(0, 20)}; expected ${range}`, {
        nodes: node,
        extensions: { code: "BAD_USER_INPUT" },
      }),
    );
  },
});

function isInRange(value: number): boolean {
  return value >= SMALLEST && value <= LARGEST;
}

/** The argument or input field that a value stands in, or the variable that it is the default of. */
function nameOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  for (const ancestor of [...ancestors].reverse()) {
    if (!("kind" in ancestor)) continue;
    if (ancestor.kind === Kind.ARGUMENT || ancestor.kind === Kind.OBJECT_FIELD) return ancestor.name.value;
    if (ancestor.kind === Kind.VARIABLE_DEFINITION) return `$${ancestor.variable.name.value}`;
  }
  return "value";
}
