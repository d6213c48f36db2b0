import { connectRibbon, type Ribbon, type RibbonAction } from '../../src/taskpane/ribbon';

function pressed(
  showPane: () => Promise<void>,
  open: (action: RibbonAction) => void,
): Record<string, () => Promise<number>> {
  const buttons: Record<string, () => Promise<number>> = {};
  const ribbon: Ribbon = {
    showPane,
    associate(action, run) {
      buttons[action] = async () => {
        let told = 0;
        await run({ completed: () => void (told += 1) }).catch(() => undefined);
        return told;
      };
    },
  };
  connectRibbon(ribbon, open);
  return buttons;
}

test('each button shows the pane and opens in it what was asked for', async () => {
  const done: string[] = [];
  const buttons = pressed(
    async () => void done.push('pane'),
    (action) => void done.push(action),
  );
  expect(Object.keys(buttons)).toEqual(['check', 'fees', 'submit']);
  for (const press of Object.values(buttons)) expect(await press()).toBe(1);
  expect(done).toEqual(['pane', 'check', 'pane', 'fees', 'pane', 'submit']);
});

test('Excel is told that a button is done, also where the pane cannot be shown or what was asked for fails', async () => {
  const done: string[] = [];
  const shy = pressed(
    () => Promise.reject(new Error('busy')),
    (action) => void done.push(action),
  );
  expect(await shy['check']?.()).toBe(1);
  expect(done).toEqual(['check']);
  const failing = pressed(
    () => Promise.resolve(),
    () => {
      throw new Error('no');
    },
  );
  expect(await failing['check']?.()).toBe(1);
});
