import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { submitWords } from '../../words/submit';
import type { MadeFile } from '../../worker/views/plan-view';
import { useController } from '../controller-context';
import { Icon } from '../Icon';
import { Section } from '../Section';
import { MAKE_BUTTON } from './MakeFiles';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  file: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  aside: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  all: { justifySelf: 'start' },
});

interface SaveFilesProps {
  readonly files: readonly MadeFile[];
}

/** The files that were made, each to be saved under exactly its name. */
export function SaveFiles({ files }: SaveFilesProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const list = useRef<HTMLUListElement>(null);
  // Whoever just made the files saves them next. Whoever comes back from another tab stays where they are.
  useEffect(() => {
    if (document.activeElement?.id !== MAKE_BUTTON) return;
    list.current?.closest('section')?.scrollIntoView({ block: 'start' });
    list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [files]);
  return (
    <Section title={submitWords.files} isFirst>
      <ul ref={list} className={styles.list}>
        {files.map((file) => (
          <li key={file.name} className={styles.file}>
            <span>
              <span className={styles.name}>{file.name}</span>
              <span className={styles.aside}>
                {submitWords.fileWords(file.kind, file.entries, `${file.seriesName} (${file.seriesCode})`)}
              </span>
            </span>
            <Button
              size="small"
              appearance="primary"
              icon={<Icon name="save" />}
              aria-label={submitWords.saveFile(file.name)}
              onClick={() => void controller.saveFile(file)}
            >
              {submitWords.save}
            </Button>
          </li>
        ))}
      </ul>
      {files.length > 1 ? (
        <Button
          className={styles.all}
          size="small"
          icon={<Icon name="save" />}
          onClick={() => void controller.saveAll(files)}
        >
          {submitWords.saveAll}
        </Button>
      ) : null}
    </Section>
  );
}
