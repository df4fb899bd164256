import type { OrderKey } from "../resolvers/list-statement.js";
import { type ArgBuilder, builder } from "./builder.js";

const OrderDirection = builder.enumType("OrderDirection", {
  description: "Which way a list is ordered.",
  values: {
    ASC: {
      description:
        "From the least to the greatest: the earliest first, names from A to Z; of a list with one order only, as its field says.",
    },
    DESC: {
      description:
        "The other way round, those of the same value too. What has no value to be ordered by, such as no date, stands last in both, unless the field says otherwise.",
    },
  } as const,
});

interface Described {
  readonly description: string;
}

/** A field that a list can be ordered by. */
export interface OrderField extends Described {
  readonly key: OrderKey;
}

/**
 * What a list of a type can be ordered by, as an argument of its field and as the resolver takes it.
 *
 * @param fields the usual order first
 */
export function ordersOf(type: string, plural: string, fields: Readonly<Record<string, OrderField>>) {
  return {
    keys: new Map(Object.entries(fields).map(([name, { key }]) => [name, key])),
    argument: orderArgument(type, plural, fields),
  };
}

/**
 * An argument of a list's field that says in which order.
 *
 * @param fields what the list can be ordered by, the usual order first; a computed list has one order, and is turned round
 */
export function orderArgument(type: string, plural: string, fields: Readonly<Record<string, Described>>) {
  const [usual] = Object.keys(fields);
  const values: Readonly<Record<string, Described>> = fields;
  const Field = builder.enumType(`${type}OrderField`, { description: `What ${plural} can be ordered by.`, values });
  const Order = builder.inputType(`${type}Order`, {
    description: `An order of ${plural}. Those that are alike in the field stand in the corpus's order, so that each has one place; pages joined are the whole list.`,
    fields: (t) => ({
      field: t.field({ type: Field, required: true, description: "What to order by." }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: "ASC",
        description: "From the least to the greatest, or the other way round.",
      }),
    }),
  });
  return (arg: ArgBuilder) =>
    arg({
      type: Order,
      description: `In which order. Omitted or null: ${usual}, ascending. Cursors belong to the order that gave them: with another they are BAD_USER_INPUT.`,
    });
}
