import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

/** A list that is spread over the arguments of a call has to fit on the stack: beyond some 100,000 items the call fails, and files hold more. One that is spread to grow is copied. */
const NO_SPREADING = [
  {
    selector: 'CallExpression[callee.property.name=/^(push|unshift|splice)$/] > SpreadElement',
    message: 'A long list does not fit on the stack: use addAll of src/entries.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
    message: 'A long list does not fit on the stack: use largest or smallest of src/entries.',
  },
  {
    selector:
      "CallExpression[callee.property.name='set'] > ArrayExpression > SpreadElement CallExpression[callee.property.name='get']",
    message:
      'A list that is copied for each thing that comes takes time by the square: use addTo or groupBy of src/entries.',
  },
];

export default typescript.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  ...typescript.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // What is loaded when it is used, which only a require does.
    files: ['web/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', ...NO_SPREADING] },
  },
  {
    // The pure floors: no clock, no I/O, no globals of a host. They run the same in Excel, a worker, a browser and Node.
    files: [
      'src/entries/**',
      'src/excel-values/**',
      'src/edi/**',
      'src/reference/**',
      'src/register/**',
      'src/assessment/**',
      'src/rules/**',
      'src/fees/**',
      'src/submission/**',
      'src/table/**',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'window', 'document', 'fetch', 'localStorage', 'Office', 'Excel', 'setTimeout'],
      ],
      'no-restricted-syntax': [
        'error',
        ...NO_SPREADING,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The pure floors have no clock: the date is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The pure floors have no clock: the date is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'The pure floors are deterministic.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**', 'src/workbench/**', 'test/**/*.tsx'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['web/service-worker.js'],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    files: [
      'web/start.ts',
      'web/built-pages.ts',
      'web/make-manifest.ts',
      'web/excel.ts',
      'web/probe.ts',
      'web/local-certificate.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Where Office.js is called: its own rules, so that no request goes out in a loop and nothing is read unloaded.
    files: ['src/workbook/excel/**', 'src/functions/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The wall around Excel: everything else works without it.
    files: ['src/workbook/**', 'src/workflow/**', 'src/cli/**', 'src/workbench/**', 'src/taskpane/**'],
    ignores: ['src/workbook/excel/**', 'src/taskpane/start.tsx', 'src/taskpane/excel/**'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel', 'OfficeExtension'] },
  },
  {
    files: ['test/**', 'bench/**', 'examples/**', '*.js', '*.cjs'],
    languageOptions: { globals: globals.node },
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
    },
  },
  prettier,
);
