/**
 * One configuration for every workspace. Tests live beside their sources as `*.test.ts` and under `test/`.
 * `npx jest packages/domain` runs one package; there is no type check here, so that a test starts at once.
 */
'use strict';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Workspaces read each other as sources: a test never meets a stale build.
  testEnvironmentOptions: { customExportConditions: ['@plimsoll/source', 'node', 'require', 'default'] },
  roots: ['<rootDir>/packages', '<rootDir>/services', '<rootDir>/proto', '<rootDir>/test', '<rootDir>/tools'],
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['/dist/', '/\\.plimsoll/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline', swcrc: false },
    ],
  },
  // The machines that check this have two cores; more workers would only queue.
  maxWorkers: 2,
  watchman: false,
};
