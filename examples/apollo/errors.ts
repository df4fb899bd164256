import { CombinedGraphQLErrors } from "@apollo/client";
import type { ServiceError } from "../problem";

/** What the service said; nothing, when it could not be reached. */
export function errorsIn(error: Error): readonly ServiceError[] {
  return CombinedGraphQLErrors.is(error) ? error.errors : [];
}
