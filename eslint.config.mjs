/** What the compiler does not see: promises left alone, unions left open, and clocks in the pure core. */
import tseslint from 'typescript-eslint';

/** Names that read the outside world. A pure decision gets time, chance and wording as arguments. */
const impureGlobals = [
  'Date', 'performance', 'Intl', 'process', 'Buffer', 'console', 'fetch', 'crypto', 'globalThis',
  'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require', '__dirname', '__filename',
];

const noEnum = { selector: 'TSEnumDeclaration', message: 'A union of literals says the same without a runtime object.' };

const impureCalls = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Chance is an argument here.' },
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'A locale differs between machines.' },
  { selector: "MemberExpression[property.name='localeCompare']", message: 'A locale differs between machines.' },
  { selector: 'ImportExpression', message: 'The domain imports nothing, and nothing late.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'proto/generated/**', '**/.turbo/**', '**/.plimsoll/**', 'coverage/**', '**/*.d.ts'] },
  {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      // One program over the whole repository costs less than one per workspace.
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', noEnum],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['warn', { max: 400 }],
      'max-lines-per-function': ['warn', { max: 70, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    // A story told in a `describe` is long without being tangled.
    files: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: 'The domain reads nothing of the outside world.' }))],
      'no-restricted-syntax': ['error', noEnum, ...impureCalls],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The domain imports nothing but itself.' }] }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
);
