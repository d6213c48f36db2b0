import type { ReactElement } from 'react';
import { Banner } from '../Banner';
import type { Box } from './boxes';

/** What is wrong with what was typed into a box; nothing where nothing is. */
export function ValueProblem({ problem }: Pick<Box, 'problem'>): ReactElement | null {
  if (problem === null) return null;
  return (
    <div role="alert">
      <Banner tone="error">{`${problem}.`}</Banner>
    </div>
  );
}
