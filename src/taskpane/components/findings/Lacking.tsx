import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { bringWords } from '../../words/bring';
import { Banner } from '../Banner';
import { BringDetails } from '../details/part';
import { keptTyped } from '../kept-typed';
import { LazyPart } from '../LazyPart';
import { useChecked } from './checked-context';

/** The sheet whose form is open. */
const useKeptOpen = keptTyped<string | null>(null);

/** Sheets whose candidates lack number, UCI and the like: another list can fill them in. */
export function Lacking(): ReactElement {
  const {
    view: {
      tables,
      asks: { lacking },
    },
  } = useChecked();
  const [open, setOpen] = useKeptOpen();
  return (
    <>
      {lacking.map(({ sheet, candidates, details }) =>
        open === sheet ? (
          <LazyPart key={sheet}>
            <BringDetails sheet={sheet} onClose={() => setOpen(null)} />
          </LazyPart>
        ) : (
          <Banner
            key={sheet}
            tone="warning"
            actions={
              <Button size="small" onClick={() => setOpen(sheet)}>
                {bringWords.open}
              </Button>
            }
          >
            {bringWords.lacking(candidates, details, tables.length > 1 ? sheet : null)}
          </Banner>
        ),
      )}
    </>
  );
}
