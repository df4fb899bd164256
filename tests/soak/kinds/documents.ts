import { getIntrospectionQuery } from "graphql";
import { type Kind, questions, repeated } from "../volley.js";

/** Nearly as many tokens as a document may have. */
const TOKENS = 2_990;
const LONG = 99_000;
/** How many come at once: what takes long to refuse, others would have to wait for. */
const AT_ONCE = 60;

const document = (name: string, query: (index: number) => string, count = AT_ONCE): Kind =>
  questions(`documents: ${name}`, count, (index) => ({ query: query(index) }));
const fields = (index: number, field: (each: number) => string, count: number): string =>
  `query q${index} { ${repeated(count, field)} }`;
const types = "types { name fields { name args { name type { name } } type { name ofType { name } } } }";

/** Documents that take longer to refuse than to write. */
export const documentKinds: readonly Kind[] = [
  document("fields that are none, each like one that is", (index) => fields(index, (each) => `era${each}`, TOKENS)),
  document("such fields of many types", (index) =>
    fields(index, (each) => `eras { nodes { slugs${each} labelz } }`, Math.floor(TOKENS / 9)),
  ),
  document("fragments on types that are none", (index) =>
    fields(index, (each) => `... on Era${each} { slug }`, Math.floor(TOKENS / 6)),
  ),
  document("arguments that are none", (index) =>
    fields(index, (each) => `eras(firs${each}: 1, las: 2) { totalCount }`, Math.floor(TOKENS / 12)),
  ),
  document("input fields that are none", (index) =>
    fields(index, () => `stances(filter: { ${repeated(700, (each) => `era${each}: 1`)} }) { totalCount }`, 1),
  ),
  document("enum values that are none", (index) =>
    fields(
      index,
      () => `stances(filter: { kinds: [${repeated(2_900, (each) => `APPLIE${each}`)}] }) { totalCount }`,
      1,
    ),
  ),
  document("variables that nobody declares", (index) =>
    fields(index, () => `compareEras(eras: [${repeated(1_400, (each) => `$v${each}`)}]) { eras { slug } }`, 1),
  ),
  document(
    "variables that nobody uses",
    (index) => `query q${index} (${repeated(700, (each) => `$v${each}: Int`)}) { eras { totalCount } }`,
  ),
  document(
    "variables of types that are none",
    (index) => `query q${index} (${repeated(700, (each) => `$v${each}: Strin`)}) { eras { totalCount } }`,
  ),
  document("operations, fifty of them", (index) =>
    repeated(50, (each) => `query q${index}x${each} { ${"era ".repeat(50)} }`),
  ),
  document(
    "fragments in a circle",
    (index) =>
      `query q${index} { ...f0 } ${repeated(290, (each) => `fragment f${each} on Query { ...f${(each + 1) % 290} }`)}`,
  ),
  document(
    "fragments in many circles",
    (index) =>
      `query q${index} { ...f0 } ${repeated(30, (each) => `fragment f${each} on Query { ${repeated(30, (other) => `...f${other}`)} }`)}`,
  ),
  document(
    "fragments that double",
    (index) =>
      `query q${index} { ...f0 } ${repeated(100, (each) => `fragment f${each} on Query { ...f${each + 1} ...f${each + 1} }`)} fragment f100 on Query { __typename }`,
  ),
  document(
    "fragments that nobody spreads",
    (index) => `query q${index} { __typename } ${repeated(400, (each) => `fragment f${each} on Query { x }`)}`,
  ),
  document("fields that conflict", (index) =>
    fields(index, (each) => `eras(first: ${each + 1}) { totalCount }`, Math.floor(TOKENS / 9)),
  ),
  document("fields that conflict within each other", (index) =>
    fields(index, () => "eras { nodes { next { next { stances { evidence { gloss } } } } } }", Math.floor(TOKENS / 18)),
  ),
  document(
    "fragments whose fields conflict",
    (index) =>
      `query q${index} { ${repeated(150, (each) => `...f${each}`)} } ${repeated(150, (each) => `fragment f${each} on Query { eras(first: ${each}) { totalCount } }`)}`,
  ),
  document("inline fragments on one another", (index) =>
    fields(index, () => `${"... on Query { ".repeat(45)}eras { totalCount }${" }".repeat(45)}`, 12),
  ),
  document(
    "directives that are none",
    (index) => `query q${index} ${repeated(49, (each) => `@include${each}(if: 1)`)} { ${repeated(900, () => "era")} }`,
  ),
  document("one long text", (index) => `query q${index} { era(slug: "${"a".repeat(LONG)}") { slug } }`),
  document("one text of escapes", (index) => `query q${index} { era(slug: "${"\\u00e9".repeat(16_000)}") { slug } }`),
  document(
    "block texts of many lines",
    (index) => `query q${index} { era(slug: """${"  a\n".repeat(4_900)}""") { slug } }`,
  ),
  document("comments", (index) => `query q${index} { ${"# a comment\n".repeat(4_900)} era }`),
  document(
    "dates of many digits",
    (index) => `query q${index} { timeline(from: "Y${"9".repeat(LONG)}") { totalCount } }`,
  ),
  document("dates that nearly are", (index) =>
    fields(index, (each) => `a${each}: timeline(from: "19${each}-13-45/..") { totalCount }`, 48),
  ),
  document(
    "lists in lists",
    (index) => `query q${index} { compareEras(eras: ${"[".repeat(195)}${"]".repeat(195)}) { eras { slug } } }`,
  ),
  document(
    "objects with one key over and over",
    (index) => `query q${index} { stances(filter: { ${"eras: [] ".repeat(700)} }) { totalCount } }`,
  ),
  document("a number of many digits", (index) => `query q${index} { eras(first: ${"9".repeat(LONG)}) { totalCount } }`),
  document("braces without end", () => "{".repeat(LONG)),
  document("no token at all", (index) => `{ ${"é".repeat(LONG - index)}`),
  document("names without end", (index) => `{ ${"a".repeat(LONG - index)} }`),
  document("the schema under many names", (index) => fields(index, (each) => `a${each}: __schema { ${types} }`, 48)),
  document("the schema by one name after the other", (index) =>
    fields(index, (each) => `a${each}: __type(name: "Era") { fields { name } }`, 48),
  ),
  document("the whole schema, in other words each time", (index) =>
    getIntrospectionQuery().replace("IntrospectionQuery", `Q${index}`),
  ),
  document(
    "the schema through fragments",
    (index) =>
      `query q${index} { ...a } fragment a on Query { __schema { types { ...b } } } fragment b on __Type { ${repeated(40, (each) => `f${each}: fields { type { ...c } }`)} } fragment c on __Type { fields { name } }`,
  ),
];
