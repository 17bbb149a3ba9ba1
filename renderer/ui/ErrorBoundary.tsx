import { Component, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  /** Draws what stands in place of children that failed; `reset` tries them again. */
  readonly fallback: (error: unknown, reset: () => void) => ReactNode;
};
type State = { readonly failure: { readonly error: unknown } | null };

/** Keeps a failure while drawing inside its own pane. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return this.props.fallback(failure.error, () => this.setState({ failure: null }));
  }
}
