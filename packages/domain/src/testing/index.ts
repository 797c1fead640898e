/** The second door, `@plimsoll/domain/testing`: named fixtures for the tests of others. */
export * from './fixtures';
export * from './liquidationScenario';
