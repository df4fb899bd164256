import { listNames, typeNameOf } from "../entities/index.js";
import { type ChangeAnswer, type ChangedValue, editionChanges } from "../resolvers/edition-changes.js";
import { builder } from "./builder.js";
import { Edition } from "./corpus.js";
import { orderArgument } from "./order.js";

const ChangeKind = builder.enumType("ChangeKind", {
  description: "What has become of an entry from one edition to another.",
  values: {
    ADDED: { description: "Only the newer edition has it." },
    REMOVED: { description: "Only the older edition has it." },
    CHANGED: { description: "Both have it, and something about it differs." },
    RENAMED: {
      description:
        "Both have it, under different slugs: one of the two has among its `formerSlugs` what the other calls it. What names it elsewhere has not changed by that.",
    },
  },
});

/** By what lists hold: more of them than TypeScript can tell apart. */
const changeTypes: Readonly<Record<string, { readonly description: string }>> = {
  ...Object.fromEntries(
    listNames.map((list) => [typeNameOf(list).toUpperCase(), { description: `An entry of \`${list}\`.` }]),
  ),
  CORPUS: { description: "What a corpus says of itself, such as its title, creators and licence." },
};

const EditionChangeType = builder.enumType("EditionChangeType", {
  description: "What sort of entry has changed.",
  values: changeTypes,
});

const ChangedField = builder.objectRef<ChangedValue>("ChangedField").implement({
  description: "A key in the corpus's folder whose value differs between two editions.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "The key, such as `summary`." }),
    before: t.exposeString("before", {
      nullable: true,
      description:
        "The value in the older edition: a text as it is, anything else as JSON; null where it says nothing.",
    }),
    after: t.exposeString("after", {
      nullable: true,
      description: "The value in the newer edition, likewise.",
    }),
  }),
});

const EditionChange = builder.objectRef<ChangeAnswer>("EditionChange").implement({
  description: "Something that was added, removed or changed from one edition of a corpus to another.",
  fields: (t) => ({
    kind: t.expose("kind", { type: ChangeKind, description: "Whether it was added, removed, changed or renamed." }),
    type: t.field({
      type: EditionChangeType,
      description: "What sort of entry it is.",
      resolve: ({ type }) => type.toUpperCase(),
    }),
    key: t.exposeString("key", {
      description:
        "What it is known by: its slug, `era/principle/KIND` for a stance, and `coder/era/principle/KIND` for a coding; in the newer edition, if it is there.",
    }),
    formerKey: t.exposeString("formerKey", {
      nullable: true,
      description:
        "What the older edition knows it by, where that is another key: it was renamed, or its era or principle was. Null otherwise.",
    }),
    fields: t.stringList({
      description: "Names of the keys in the corpus's folder that differ; empty where only one edition has it.",
      resolve: ({ fields }) => fields.map(({ name }) => name),
    }),
    changedFields: t.field({
      type: [ChangedField],
      description: "What differs, with the value in either edition; empty where only one edition has it.",
      resolve: ({ fields }) => fields,
    }),
    before: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: "It, as the older edition has it; null when it was added, and for type CORPUS.",
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: "It, as the newer edition has it; null when it was removed, and for type CORPUS.",
      resolve: ({ after }) => after,
    }),
  }),
});

const order = orderArgument("EditionChange", "changes", {
  LIST: {
    description: "List by list of the corpus's folder, and there as the things stand, those removed after the others.",
  },
});

builder.prismaObjectFields("Edition", (t) => ({
  changes: t.connection(
    {
      type: EditionChange,
      description:
        "What was added, removed, changed and renamed in this edition since another of the same corpus, list by list. BAD_USER_INPUT: the corpus has no edition numbered `since`.",
      args: {
        since: t.arg.int({ required: true, description: "Number of the other edition, usually an older one." }),
        orderBy: order(t.arg),
      },
      resolve: editionChanges,
    },
    {
      name: "EditionChangeConnection",
      description: "A page of the changes between two editions.",
      fields: (connection) => ({
        since: connection.field({
          type: Edition,
          description: "The edition that this one is compared with.",
          resolve: ({ since }) => since,
        }),
        added: connection.int({ description: "How many were added, over all pages.", resolve: ({ added }) => added }),
        removed: connection.int({
          description: "How many were removed, over all pages.",
          resolve: ({ removed }) => removed,
        }),
        changed: connection.int({
          description: "How many were changed, over all pages.",
          resolve: ({ changed }) => changed,
        }),
        renamed: connection.int({
          description: "How many were renamed, over all pages.",
          resolve: ({ renamed }) => renamed,
        }),
      }),
    },
    { name: "EditionChangeEdge", description: "A change and where it stands in the list." },
  ),
}));
