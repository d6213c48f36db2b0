import { makeStyles, tokens } from '@fluentui/react-components';

/** A sentence that helps, beside what it is about. */
export const useHelpStyle = makeStyles({
  help: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
