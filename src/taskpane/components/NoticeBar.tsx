import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Notice } from '../state/pane-state';
import { words } from '../words/pane';
import { Announced } from './Announced';
import { Banner } from './Banner';
import { useController, usePaneState } from './controller-context';
import { Icon } from './Icon';
import { LazyPart } from './LazyPart';
import { NoticeActions } from './parts';

const useStyles = makeStyles({
  notice: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

/** What just happened; read out as it appears. */
export function NoticeBar(): ReactElement {
  const styles = useStyles();
  const { notice } = usePaneState();
  return (
    <Announced>
      {notice === null ? null : (
        <div className={styles.notice}>
          <OneNotice key={notice.sentence} {...notice} />
        </div>
      )}
    </Announced>
  );
}

function OneNotice({ tone, sentence, detail, undo }: Notice): ReactElement {
  const controller = useController();
  return (
    <Banner
      tone={tone}
      end={
        <Button
          appearance="transparent"
          size="small"
          icon={<Icon name="close" />}
          aria-label={words.dismiss}
          onClick={controller.dismiss}
        />
      }
      {...(detail === null && undo === undefined
        ? {}
        : {
            actions: (
              <LazyPart>
                <NoticeActions detail={detail} {...(undo === undefined ? {} : { undo })} />
              </LazyPart>
            ),
          })}
    >
      {sentence}
    </Banner>
  );
}
