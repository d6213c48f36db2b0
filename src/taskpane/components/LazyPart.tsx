import { Button } from '@fluentui/react-components';
import { Component, Suspense, type ReactElement, type ReactNode } from 'react';
import { words } from '../words/pane';
import { Banner } from './Banner';
import { Loading } from './Loading';

interface LazyPartProps {
  readonly children: ReactNode;
}

interface LazyPartState {
  readonly error: Error | null;
}

/** A part that comes as a file of its own, or breaks by itself: the rest of the pane goes on. */
export class LazyPart extends Component<LazyPartProps, LazyPartState> {
  override state: LazyPartState = { error: null };

  static getDerivedStateFromError(error: unknown): LazyPartState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactElement {
    const { error } = this.state;
    if (error === null) return <Suspense fallback={<Loading />}>{this.props.children}</Suspense>;
    const isMissing = error.name === 'ChunkLoadError';
    return (
      <Banner
        tone="error"
        actions={
          <Button size="small" onClick={() => this.setState({ error: null })}>
            {words.check.tryAgain}
          </Button>
        }
      >
        {isMissing ? words.failed.chunk : words.failed.bug}
      </Banner>
    );
  }
}
