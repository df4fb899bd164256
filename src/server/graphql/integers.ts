import { type ASTNode, getNamedType, Kind, type ValidationRule } from "graphql";
import type { Plugin } from "graphql-yoga";
import { limits } from "../../limits/limits.js";
import { BadUserInput } from "../../resolvers/errors.js";

/** The range of Int (GraphQL specification, 3.5.1). */
const SMALLEST = -2_147_483_648;
const LARGEST = 2_147_483_647;

/** Refuses an integer that no Int can be by the argument that it stands in, as one that comes in a variable is refused. */
export const integersInRange: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(rule),
};

const rule: ValidationRule = (context) => ({
  IntValue({ value }, _key, parent, _path, ancestors) {
    const type = context.getInputType();
    if (type == null || getNamedType(type).name !== "Int" || isInRange(Number(value))) return;
    const argument = nameOf([...ancestors, ...(parent ? [parent] : [])]);
    const range = ["first", "last"].includes(argument) ? `1 to ${limits.pageSize.most}` : `${SMALLEST} to ${LARGEST}`;
    throw new BadUserInput(argument, `is ${value.slice(0, 20)}; expected ${range}`);
  },
});

function isInRange(value: number): boolean {
  return value >= SMALLEST && value <= LARGEST;
}

/** The argument or input field that a value stands in. */
function nameOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  for (const ancestor of [...ancestors].reverse()) {
    if (!("kind" in ancestor)) continue;
    if (ancestor.kind === Kind.ARGUMENT || ancestor.kind === Kind.OBJECT_FIELD) return ancestor.name.value;
  }
  return "value";
}
