import { makeStyles, tokens } from '@fluentui/react-components';

/** How good or bad something is, as the colour of its sign. */
export const useToneSigns = makeStyles({
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  note: { color: tokens.colorBrandForeground1 },
});

/** The same as ground and border of a box; a note keeps what its box has. */
export const useToneBoxes = makeStyles({
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  note: {},
});
