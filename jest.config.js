// ESM-only packages are compiled for jest like our own code.
const esmOnly = [
  'htmlparser2',
  'domhandler',
  'domutils',
  'dom-serializer',
  'domelementtype',
  'entities',
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'pixelmatch',
];

const common = {
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // Style sheets are the browser's affair.
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/noStyles.ts' },
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/learnAll.ts'],
};

/** `npx jest --selectProjects unit` for the quick ones; `browser` needs a built `dist` and a Chromium. */
export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/', '/node_modules/'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/browser/support/patience.ts'],
    },
  ],
};
