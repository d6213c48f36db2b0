import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { DetailsPlan } from '../../../workflow';
import { bringWords } from '../../words/bring';
import type { DetailsSource } from '../../worker/messages';
import { useController, usePaneState } from '../controller-context';
import { DropZone } from '../DropZone';
import { keptTyped } from '../kept-typed';
import { ListField } from '../ListField';
import { ProgressBar } from '../ProgressBar';
import { readFile } from '../read-file';
import { Section } from '../Section';
import { FoundDetails } from './FoundDetails';

/** A list of candidates is far smaller. In megabytes. */
const LARGEST = 50;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface BringDetailsProps {
  /** The sheet whose candidates lack details. */
  readonly sheet: string;
  readonly onClose: () => void;
}

type Chosen = Readonly<Record<string, string>>;

/** What was given for which sheet: the list, and who was chosen of it. */
interface Given {
  readonly sheet: string;
  readonly source: DetailsSource;
  readonly chosen: Chosen;
}

/** What came of it. */
interface Shown {
  readonly given: Given;
  readonly plan: DetailsPlan;
}

/** A list of which somebody has to say which of its sheets is meant. */
interface Several extends Pick<Given, 'sheet' | 'source'> {
  readonly sheets: readonly string[];
}

const useKeptText = keptTyped('');
const useKeptShown = keptTyped<Shown | null>(null);
const useKeptSeveral = keptTyped<Several | null>(null);

/** Details of the candidates of a sheet out of another list: given, looked at, and then written into the sheet. */
export function BringDetails({ sheet, onClose }: BringDetailsProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  const { check, sheets, writing } = usePaneState();
  const [text, setText] = useKeptText();
  const [keptSeveral, setSeveral] = useKeptSeveral();
  const [shown, setShown] = useKeptShown();
  const several = keptSeveral?.sheet === sheet ? keptSeveral : null;
  /** What is being planned: it shows at once as it was answered. */
  const [looked, setLooked] = useState<Given | null>(null);
  const isLooking = looked !== null;
  const isBusy = writing !== null || check.kind === 'checking' || isLooking;
  // Answers may follow each other faster than they are planned: what counts is the last.
  const latest = useRef<Given | null>(null);
  const look = async (source: DetailsSource, chosen: Chosen = {}): Promise<void> => {
    const next = { sheet, source, chosen };
    latest.current = next;
    setLooked(next);
    const found = await controller.previewDetails({ sheet, chosen }, source);
    if (latest.current !== next) return;
    const isPlanned = found !== null && !('kind' in found);
    setSeveral(found !== null && 'kind' in found ? { sheet, source, sheets: found.sheets } : null);
    setShown(isPlanned ? { given: next, plan: found } : null);
    setLooked(null);
  };
  const close = (): void => {
    latest.current = null;
    setText('');
    setShown(null);
    setSeveral(null);
    onClose();
  };
  const write = async ({ given: { source, chosen }, plan }: Shown): Promise<void> => {
    if (await controller.bringDetails({ sheet, chosen }, source, plan)) close();
  };
  const others = sheets.filter((name) => name !== sheet);
  return (
    <Section title={bringWords.title(sheet)}>
      <div className={styles.form}>
        <DropZone
          title={bringWords.drop}
          level={3}
          help={bringWords.help}
          choose={bringWords.choose}
          onFiles={async ([file]) => {
            if (file === undefined) return;
            const given = await readFile(file, LARGEST, bringWords.large);
            if (typeof given === 'string') controller.tell({ tone: 'error', sentence: given, detail: null });
            else await look({ kind: 'file', file: given, sheet: null });
          }}
        />
        {others.length === 0 ? null : (
          <>
            <p className={styles.text}>{bringWords.sheets}</p>
            <div className={styles.buttons}>
              {others.map((name) => (
                <Button
                  key={name}
                  size="small"
                  disabledFocusable={isBusy}
                  onClick={() => void look({ kind: 'sheet', sheet: name })}
                >
                  {name}
                </Button>
              ))}
            </div>
          </>
        )}
        <ListField label={bringWords.paste} help={bringWords.pasteHelp} text={text} onChange={setText} />
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={isBusy || text.trim() === ''}
            onClick={() => void look({ kind: 'text', text })}
          >
            {bringWords.show}
          </Button>
          <Button size="small" onClick={close}>
            {bringWords.close}
          </Button>
        </div>
        {several === null || several.source.kind !== 'file' ? null : (
          <SeveralSheets source={several.source} sheets={several.sheets} onChoose={(source) => void look(source)} />
        )}
        {shown?.given.sheet !== sheet ? null : (
          <FoundDetails
            plan={shown.plan}
            chosen={(looked ?? shown.given).chosen}
            isBusy={isBusy}
            onChoose={(chosen) => void look(shown.given.source, chosen)}
            onWrite={() => void write(shown)}
          />
        )}
        {isLooking ? <ProgressBar label={bringWords.looking} done={null} /> : null}
      </div>
    </Section>
  );
}

interface SeveralSheetsProps {
  readonly source: Extract<DetailsSource, { readonly kind: 'file' }>;
  readonly sheets: readonly string[];
  readonly onChoose: (source: DetailsSource) => void;
}

/** The list has several sheets: the officer says which. */
function SeveralSheets({ source, sheets, onChoose }: SeveralSheetsProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{bringWords.several(source.file.name)}</p>
      <div className={styles.buttons}>
        {sheets.map((sheet) => (
          <Button key={sheet} size="small" onClick={() => onChoose({ ...source, sheet })}>
            {sheet}
          </Button>
        ))}
      </div>
    </>
  );
}
