import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { words } from '../../words';
import { referenceWords } from '../../words/reference';
import { useDesk } from '../desk-context';
import { Icon } from '../Icon';
import { ProgressBar } from '../ProgressBar';
import { giveFiles } from './give-files';

const useStyles = makeStyles({
  drop: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'break-word',
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  help: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { color: tokens.colorBrandForeground1 },
});

interface DropFilesProps {
  readonly isLoading: boolean;
}

/** Where files are dropped or chosen. They are read here and go nowhere. */
export function DropFiles({ isLoading }: DropFilesProps): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const take = (files: FileList | null): Promise<void> => giveFiles(desk, [...(files ?? [])]);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setIsOver(false);
        void take(event.dataTransfer.files);
      }}
    >
      <Icon name="upload" size={24} className={styles.icon} />
      <h2 className={styles.title}>{referenceWords.drop}</h2>
      <p className={styles.help}>{referenceWords.dropHelp}</p>
      <Button size="small" onClick={() => input.current?.click()}>
        {referenceWords.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={referenceWords.choose}
        onChange={({ target }) => {
          void take(target.files).then(() => {
            target.value = '';
          });
        }}
      />
      {isLoading ? <ProgressBar label={words.loading} done={null} /> : null}
    </div>
  );
}
