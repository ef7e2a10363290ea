import type { ReactNode } from 'react'
import { Component } from 'react'

interface Props {
  /** The address of the page: a new one resets the boundary. */
  readonly page: string
  readonly fallback: (error: unknown, retry: () => void) => ReactNode
  readonly onRetry?: () => void
  readonly children: ReactNode
}

interface BoundaryState {
  readonly failure: { readonly error: unknown } | null
}

/** Meets whatever a view throws, so that the frame and the way back stay. */
export class ErrorBoundary extends Component<Props, BoundaryState> {
  override state: BoundaryState = { failure: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: { error } }
  }

  override componentDidUpdate(previous: Props, { failure }: BoundaryState): void {
    // An error of the new page itself stays: only one that was there before the address changed is reset.
    if (failure && this.state.failure && previous.page !== this.props.page) this.retry()
  }

  readonly retry = (): void => {
    this.props.onRetry?.()
    this.setState({ failure: null })
  }

  override render(): ReactNode {
    const { failure } = this.state
    return failure ? this.props.fallback(failure.error, this.retry) : this.props.children
  }
}
