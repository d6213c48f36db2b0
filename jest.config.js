/** Jest runs the TypeScript sources through swc; hucre and zip.js ship only as ES modules, so swc turns them into CommonJS too. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
};

const shared = {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|mjs|js)$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: ['/node_modules/(?!hucre/|@zip\\.js/|flesch/|syllable/)'],
  // zip.js has its parts for `import` only, and Jest asks for `require`. Property tests have a fixed seed.
  moduleNameMapper: {
    '^@zip\\.js/zip\\.js/lib/(.+)$': '<rootDir>/node_modules/@zip.js/zip.js/lib/$1',
    '^fast-check$': '<rootDir>/test/fast-check.ts',
  },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  injectGlobals: true,
};

// How long a test waits at most for what is to come, in milliseconds; a slow machine may need more. The tests' processes inherit it.
process.env.ENTRYWISE_WAIT_MS ??= '60000';

/** What runs in Node, and what runs in a browser on the built pages. `npx jest test/<room>` runs a room of the first. */
export default {
  // Property tests try hundreds of workbooks, and journeys wait many times; how long that takes is the machine's affair and no test's.
  testTimeout: Math.max(120_000, 3 * Number(process.env.ENTRYWISE_WAIT_MS)),
  // The journeys wait for the browser most of their time: beside them there is room for another worker, also on two cores.
  maxWorkers: 2,
  projects: [
    { ...shared, displayName: 'node', testPathIgnorePatterns: ['/node_modules/', '/test/journeys/'] },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
      globalSetup: '<rootDir>/test/journeys/harness/start.ts',
      globalTeardown: '<rootDir>/test/journeys/harness/stop.ts',
    },
  ],
};
