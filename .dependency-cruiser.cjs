/**
 * The floors of the house: an import only ever goes down this list, never up and never round in a circle.
 * docs/decisions.md says why.
 */
const floors = [
  ['entries', 'excel-values'],
  ['edi', 'reference', 'register'],
  ['assessment'],
  ['rules', 'fees'],
  ['submission', 'table'],
  ['workbook'],
  ['workflow'],
  ['functions', 'taskpane', 'workbench', 'cli'],
];

/** Rooms on one floor may not import each other, except where it is written here. */
const neighbours = {
  'excel-values': ['entries'],
  reference: ['edi'],
  register: ['reference'],
  fees: [],
  rules: [],
  submission: [],
  table: [],
  taskpane: ['functions'],
  workbench: ['taskpane'],
};

const rooms = floors.flat();

const upward = floors.flatMap((floor, level) =>
  floor.map((room) => {
    const below = floors.slice(0, level).flat();
    const allowed = [room, ...below, ...(neighbours[room] ?? [])];
    const forbidden = rooms.filter((other) => !allowed.includes(other));
    return {
      name: `floor-${level + 1}-${room}`,
      comment: `src/${room} may import only from ${allowed.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${forbidden.join('|')})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    ...upward.filter((rule) => rule.to.path !== '^src/()/'),
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'front-doors',
      comment: "Another room is entered by its front door, the folder's index.ts.",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/([^/]+)/.+',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/workbook/(file|excel)/index\\.ts$'],
      },
    },
    {
      name: 'react-wall',
      comment: 'Only the pane and the workbench know React.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|workbench)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)' },
    },
    {
      name: 'node-wall',
      comment: 'Only the command line touches the file system; everything else runs in a browser too.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'xlsx-wall',
      comment: 'Only workbook/file knows what an .xlsx file is made of.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbook/file/' },
      to: { path: 'node_modules/(saxes|@zip\\.js)' },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
