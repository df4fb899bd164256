import { createYoga } from "graphql-yoga";
import { schema } from "./constant-schema.js";
import { serve } from "./listen.js";

// GraphQL Yoga as its documentation has it: what a GraphQL server costs when its data are there already.
const yoga = createYoga({ schema, graphiql: false, logging: false });

serve((request, response) => void yoga(request, response));
