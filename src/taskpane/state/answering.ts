import type { AnswerWord } from '../../register';
import { answerWords } from '../words/answers';
import { doneWords } from '../words/done';
import type { FindingView } from '../worker/views/finding-view';
import type { CheckSteps } from './checking';
import { recordedNow, writeExclusively, type PaneContext } from './context';
import { checkedOf } from './pane-state';
import type { WritingActions } from './writing';

/** What is answered to findings, so that they are not asked again. */
export interface AnsweringActions {
  /** Keeps the answer to each of the findings in the workbook, and checks as `check` does. */
  answer(findings: readonly Pick<FindingView, 'id'>[], word: AnswerWord): Promise<void>;
}

export function answeringActions(
  context: PaneContext,
  steps: CheckSteps,
  { check }: Pick<WritingActions, 'check'>,
): AnsweringActions {
  const { host, store, worker } = context;
  return {
    async answer(findings, word) {
      const { check: now } = store.state();
      if (checkedOf(now) === null || steps.expireIfNewDay()) return;
      if (now.kind !== 'checked' || !worker.remembersCheck) {
        store.set({ notice: { tone: 'warning', sentence: doneWords.fixStale, detail: null } });
        return;
      }
      const isKept = await writeExclusively(context, 'answers', null, async () => {
        const kept = await worker.ask('answer', {
          findings: findings.map(({ id }) => id),
          ...{ word, at: recordedNow(context) },
        });
        for (const sheet of kept) await host.workbook.append(sheet);
        store.set({ notice: { tone: 'success', sentence: answerWords.kept, detail: null } });
      });
      if (isKept) await check();
    },
  };
}
