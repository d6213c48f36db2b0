/** Jest runs the TypeScript sources through swc; hucre ships only as ES modules, so swc turns it into CommonJS too. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
};

export default {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|mjs)$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  injectGlobals: true,
};
