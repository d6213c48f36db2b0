import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../../words';
import { Banner } from '../Banner';
import { useDesk, useDeskState } from '../desk-context';
import { TextField } from '../Fields';
import { Icon } from '../Icon';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  make: { justifySelf: 'start' },
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
  help: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the officer says of the files, and the files to be saved. */
export function Files(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const { choices, files, check } = useDeskState();
  return (
    <>
      <div className={styles.choices}>
        <TextField
          label={words.submit.centre}
          help={words.submit.centreHelp}
          inputMode="numeric"
          maxLength={5}
          value={choices.centreNumber}
          onChange={(centreNumber) => desk.setChoices({ centreNumber })}
        />
        <TextField
          label={words.submit.postcode}
          maxLength={8}
          value={choices.postcode}
          onChange={(postcode) => desk.setChoices({ postcode: postcode.toUpperCase() })}
        />
        <TextField
          type="number"
          min={1}
          max={999}
          label={words.submit.sequence}
          help={words.submit.sequenceHelp}
          value={String(choices.firstSequence)}
          onChange={(text) =>
            desk.setChoices({ firstSequence: Math.min(999, Math.max(1, Math.trunc(Number(text)) || 1)) })
          }
        />
      </div>
      <Button
        className={styles.make}
        appearance="primary"
        disabledFocusable={files.is === 'making' || check.is === 'checking'}
        onClick={() => void desk.makeFiles()}
      >
        {files.is === 'making' ? words.submit.making : words.submit.make}
      </Button>
      {files.is === 'impossible' ? (
        <div role="alert">
          <Banner tone="error">{files.sentence}</Banner>
        </div>
      ) : null}
      {files.is === 'made' ? (
        <>
          <ul className={styles.list} aria-label={words.submit.files}>
            {files.prepared.files.map((file) => (
              <li key={file.name} className={styles.file}>
                <span>
                  <span className={styles.name}>{file.name}</span>
                  <span className={styles.aside}>
                    {words.submit.fileWords(file.kind, file.entries, `${file.seriesName} (${file.seriesCode})`)}
                  </span>
                </span>
                <Button
                  size="small"
                  icon={<Icon name="save" />}
                  aria-label={words.submit.saveFile(file.name)}
                  onClick={() => void desk.saveFile(file)}
                >
                  {words.submit.save}
                </Button>
              </li>
            ))}
          </ul>
          <p className={styles.help}>{words.submit.keepName}</p>
          <p className={styles.help}>{words.submit.notAccepted}</p>
        </>
      ) : null}
    </>
  );
}
