import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import { Icon } from './Icon';
import { useHelpStyle } from './help-style';

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
  icon: { color: tokens.colorBrandForeground1 },
});

interface DropZoneProps {
  readonly title: string;
  /** Where the heading stands among those around it. */
  readonly level: 2 | 3;
  readonly help: string;
  /** The button for those who do not drop. */
  readonly choose: string;
  /** Several files at once. */
  readonly isMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
  readonly children?: ReactNode;
}

/** Where files are dropped or chosen. They are read here and go nowhere. */
export function DropZone(props: DropZoneProps): ReactElement {
  const { title, level, help, choose, isMultiple = false, onFiles, children } = props;
  const styles = useStyles();
  const helpStyle = useHelpStyle();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const Heading = level === 2 ? 'h2' : 'h3';
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
        void onFiles([...event.dataTransfer.files]);
      }}
    >
      <Icon name="upload" size={24} className={styles.icon} />
      <Heading className={styles.title}>{title}</Heading>
      <p className={helpStyle.help}>{help}</p>
      <Button size="small" onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={isMultiple}
        hidden
        aria-label={choose}
        onChange={({ target }) => {
          void onFiles([...(target.files ?? [])]).then(() => {
            target.value = '';
          });
        }}
      />
      {children}
    </div>
  );
}
