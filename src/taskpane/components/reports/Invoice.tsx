import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NamedBytes } from '../../../edi';
import { reportWords } from '../../words/reports';
import { useController } from '../controller-context';
import { DropZone } from '../DropZone';
import { readFile } from '../read-file';

const useStyles = makeStyles({
  given: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** The lines of an invoice are a few pages; anything larger is another file. In megabytes. */
const LARGEST = 10;

interface InvoiceProps {
  readonly invoice: NamedBytes | null;
  readonly onChange: (invoice: NamedBytes | null) => void;
}

/** The invoice that what was sent is compared with; without one, only what should be invoiced is listed. */
export function Invoice({ invoice, onChange }: InvoiceProps): ReactElement {
  const styles = useStyles();
  const controller = useController();
  if (invoice !== null) {
    return (
      <div className={styles.given}>
        <span className={styles.name}>{reportWords.invoice(invoice.name)}</span>
        <Button size="small" aria-label={reportWords.removeInvoice(invoice.name)} onClick={() => onChange(null)}>
          {reportWords.remove}
        </Button>
      </div>
    );
  }
  return (
    <DropZone
      title={reportWords.compare}
      level={3}
      help={reportWords.compareHelp}
      choose={reportWords.chooseInvoice}
      onFiles={async ([file]) => {
        if (file === undefined) return;
        const given = await readFile(file, LARGEST, reportWords.largeInvoice);
        if (typeof given === 'string') controller.tell({ tone: 'error', sentence: given, detail: null });
        else onChange(given);
      }}
    />
  );
}
