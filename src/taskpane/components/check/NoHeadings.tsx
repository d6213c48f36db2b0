import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { chooseWords } from '../../words/choose';
import type { SheetPreview } from '../../worker/views/table-view';
import { Banner } from '../Banner';
import { ChoiceList } from '../ChoiceList';
import { useController } from '../controller-context';

interface NoHeadingsProps {
  readonly sentence: string;
  readonly preview: SheetPreview | null;
}

/** No heading row was found: the first rows, to choose it from. */
export function NoHeadings({ sentence, preview }: NoHeadingsProps): ReactElement {
  const controller = useController();
  return (
    <>
      <Banner
        tone="warning"
        actions={
          <Button size="small" onClick={() => void controller.detectTable()}>
            {chooseWords.lookAgain}
          </Button>
        }
      >
        {sentence}
      </Banner>
      {preview === null || preview.rows.length === 0 ? null : (
        <ChoiceList
          title={chooseWords.pickRow}
          choices={preview.rows.map(({ row, cells }) => ({
            key: String(row),
            label: chooseWords.useRow(row),
            about: cells.join(' · '),
            choose: () => void controller.chooseHeadingRow(preview.sheet, row),
          }))}
        />
      )}
    </>
  );
}
