import { makeStyles, tokens } from '@fluentui/react-components';

/** Small lines beside or below a value. */
export const useAsideStyle = makeStyles({
  aside: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});
