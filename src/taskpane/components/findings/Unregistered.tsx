import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { unregisteredWords } from '../../words/unregistered';
import type { UnregisteredAsk } from '../../worker/views/asks-view';
import { Banner } from '../Banner';
import { useController, usePaneState } from '../controller-context';

/** Groups that are offered one by one. */
const GROUPS = 12;

const useStyles = makeStyles({
  groups: { display: 'grid', gap: tokens.spacingVerticalS, width: '100%' },
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface UnregisteredProps {
  readonly groups: readonly UnregisteredAsk[];
}

/**
 * Those without a registration, to be answered for either way: all at once or by group, and by group alone where it is odd that somebody of one
 * has none.
 */
export function Unregistered({ groups }: UnregisteredProps): ReactElement {
  const styles = useStyles();
  const odd = groups.filter((group) => group.isOdd);
  const isAsked = groups.length === 1 || odd.length === 0;
  return (
    <Banner
      tone="warning"
      actions={
        <div className={styles.groups}>
          {groups.length < 2
            ? null
            : groups.slice(0, GROUPS).map((group) => (
                <div
                  key={group.group}
                  className={styles.group}
                  role="group"
                  aria-label={unregisteredWords.group(group)}
                >
                  <strong>{unregisteredWords.group(group)}</strong>
                  <Answers groups={[group]} />
                </div>
              ))}
          {isAsked ? (
            <div className={styles.group}>
              <Answers groups={groups} />
            </div>
          ) : null}
        </div>
      }
    >
      {[unregisteredWords.question(groups), ...odd.slice(0, GROUPS).map(unregisteredWords.isOdd)].join(' ')}
    </Banner>
  );
}

/** The two answers: they were registered before, or they are registered now. */
function Answers({ groups }: UnregisteredProps): ReactElement {
  const controller = useController();
  const { writing } = usePaneState();
  const candidates = groups.reduce((sum, group) => sum + group.candidates, 0);
  const ids = groups.flatMap(({ findings }) => findings);
  const mark = (): void =>
    void controller.answer(
      ids.map((id) => ({ id })),
      'registered',
    );
  return (
    <>
      <Button size="small" disabledFocusable={writing !== null} onClick={mark}>
        {unregisteredWords.mark(candidates)}
      </Button>
      <Button size="small" disabledFocusable={writing !== null} onClick={() => void controller.registerCandidates(ids)}>
        {unregisteredWords.register(candidates)}
      </Button>
    </>
  );
}
