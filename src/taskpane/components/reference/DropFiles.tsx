import type { ReactElement } from 'react';
import { words } from '../../words';
import { referenceWords } from '../../words/reference';
import { useDesk } from '../desk-context';
import { DropZone } from '../DropZone';
import { ProgressBar } from '../ProgressBar';
import { giveFiles } from './give-files';

interface DropFilesProps {
  readonly isLoading: boolean;
}

/** Where basedata, results and the reference file are given. */
export function DropFiles({ isLoading }: DropFilesProps): ReactElement {
  const desk = useDesk();
  return (
    <DropZone
      title={referenceWords.drop}
      level={2}
      help={referenceWords.dropHelp}
      choose={referenceWords.choose}
      isMultiple
      onFiles={(files) => giveFiles(desk, files)}
    >
      {isLoading ? <ProgressBar label={words.loading} done={null} /> : null}
    </DropZone>
  );
}
