import { limits } from "../limits/limits.js";
import { decodeId, node } from "../resolvers/node.js";
import { builder } from "./builder.js";

// Fields of our own: Pothos' reads ids before the field is resolved, where what is wrong with one has no place yet.
builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description:
      "The thing with this id, or null when there is none any more. Ids name their edition by its digest, so that they are the same in every installation, and an id once seen answers the same for as long as its edition is kept. BAD_USER_INPUT: the id was not given out by this service.",
    args: { id: t.arg.id({ required: true, description: "What a field `id` answered." }) },
    resolve: (_root, { id }, context, info) => node(decodeId("id", id), context, info),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: `The things with these ids, in the order asked, null for each that is not there. At most ${limits.listItems.most} ids.`,
    args: {
      ids: t.arg.idList({
        required: true,
        description: `What fields \`id\` answered; at most ${limits.listItems.most}.`,
      }),
    },
    resolve: (_root, { ids }, context, info) => {
      const asked = ids.map((id) => decodeId("ids", id));
      return Promise.all(asked.map((id) => node(id, context, info)));
    },
  }),
}));
