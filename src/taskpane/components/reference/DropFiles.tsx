import type { ReactElement } from 'react';
import { words } from '../../words/pane';
import { referenceWords } from '../../words/reference';
import { useController } from '../controller-context';
import { DropZone } from '../DropZone';
import { ProgressBar } from '../ProgressBar';
import { giveFiles } from './give-files';

interface DropFilesProps {
  readonly isLoading: boolean;
}

/** Where basedata, results and the reference file are given. */
export function DropFiles({ isLoading }: DropFilesProps): ReactElement {
  const controller = useController();
  return (
    <DropZone
      title={referenceWords.drop}
      level={2}
      help={referenceWords.dropHelp}
      choose={referenceWords.choose}
      isMultiple
      onFiles={(files) => giveFiles(controller, files)}
    >
      {isLoading ? <ProgressBar label={words.loading} done={null} /> : null}
    </DropZone>
  );
}
