/** An error as the service tells it. */
export interface ServiceError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

const passing: readonly unknown[] = ["RATE_LIMITED", "SERVICE_UNAVAILABLE", "TIMEOUT"];

/** What to show for errors: by their code, which stays as it is, where messages may be worded anew. */
export function Problem({ errors, retry }: { readonly errors: readonly ServiceError[]; retry(): void }) {
  const [error] = errors;
  const code = error?.extensions?.["code"];
  if (error === undefined || passing.includes(code))
    return (
      <p role="alert">
        The service does not answer just now.{" "}
        <button type="button" onClick={retry}>
          Try again
        </button>
      </p>
    );
  if (code === "BAD_USER_INPUT") return <p role="alert">That cannot be asked. {error.message}</p>;
  return <p role="alert">This should not have happened. Request {String(error.extensions?.["requestId"])}</p>;
}
