import { Component, type ReactNode } from "react";
import { Problem } from "../problem";
import { NoAnswer } from "./environment";

interface Props {
  /** What to show; `attempt` is another number after each failure, to ask anew by (Relay keeps failures, too). */
  children(attempt: number): ReactNode;
}

interface State {
  readonly error?: unknown;
  readonly attempt: number;
}

/** Says what is wrong in the place of what cannot be shown for want of an answer. */
export class Guarded extends Component<Props, State> {
  override state: State = { attempt: 0 };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  override render() {
    const { error, attempt } = this.state;
    if (error === undefined) return this.props.children(attempt);
    if (!(error instanceof NoAnswer)) throw error;
    return <Problem errors={error.errors} retry={() => this.setState({ error: undefined, attempt: attempt + 1 })} />;
  }
}
