import { type Change, ChangeType, CriticalityLevel, diff } from "@graphql-inspector/core";
import type { GraphQLSchema } from "graphql";

/** Changes that the inspector calls dangerous and that make the same question mean something else. */
const silentChanges: readonly string[] = [
  ChangeType.FieldArgumentDefaultChanged,
  ChangeType.InputFieldDefaultValueChanged,
];

/** What breaks clients of a released schema, each with the coordinate by which CHANGELOG.md declares it. */
export async function breakingChanges(released: GraphQLSchema, present: GraphQLSchema): Promise<Change[]> {
  const changes = await diff(released, present);
  return changes.filter(
    ({ criticality, type }) => criticality.level === CriticalityLevel.Breaking || silentChanges.includes(type),
  );
}

/** The coordinates (`Era.summary`, `Query.edition.number`) that a changelog's lists under `### Breaking` begin with. */
export function declaredIn(changelog: string, release: string): ReadonlySet<string> {
  const [newer = ""] = changelog.split(new RegExp(`^## ${release.replaceAll(".", "\\.")}\\b.*$`, "m"));
  const lists = [...newer.matchAll(/^### Breaking\n([\s\S]*?)(?=^#|$(?![\s\S]))/gm)].map(([, list = ""]) => list);
  return new Set(lists.flatMap((list) => [...list.matchAll(/^- `([^`]*)`:/gm)].map(([, path = ""]) => path)));
}

/** What a changelog should have said and did not, as lines that could be added to it. */
export async function undeclared(
  released: GraphQLSchema,
  present: GraphQLSchema,
  declared: ReadonlySet<string>,
): Promise<string[]> {
  const changes = await breakingChanges(released, present);
  return changes
    .filter(({ path = "" }) => !declared.has(path))
    .map(({ path = "", message }) => `- \`${path}\`: ${message}`);
}
