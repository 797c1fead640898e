/**
 * The walls of the house: who may import whom. `test/walls` proves that each of them bites.
 *
 *   domain <- runtime <- { embedded, telemetry, kafka, eventstore }      the adapters, which never meet
 *   domain, proto <- wire                                                the only reader of proto
 *   domain, runtime, wire <- services/*                                  only main.ts picks adapters
 *   domain, runtime, wire <- simulated-venue, cli                        only cli/src/composition.ts picks the rest
 *
 * Tests (`*.test.ts`) may use test tools, but stand behind the same walls between workspaces.
 */
'use strict';

const adapters = 'embedded|kafka|eventstore|telemetry';
const isTest = '\\.test\\.ts$';
/** An installed module, whether it resolved or not: one that is not installed keeps its bare name. */
const npm = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
/** Anything from outside of the repository that is not part of Node. */
const testTools = npm('fast-check', 'decimal\\.js', '@jest/globals');

/** A workspace that may import only what is listed, besides itself. `except` names a file with a rule of its own. */
function only(name, from, allowed, except = []) {
  const nodeModules = allowed.includes('node:*') ? { dependencyTypesNot: ['core'] } : {};
  const pathNot = [`^${from}/`, ...allowed.filter((item) => item !== 'node:*')];
  return [
    forbid(`${name}-imports-only-its-own`, { path: `^${from}/`, pathNot: [isTest, ...except] }, { pathNot, ...nodeModules }),
    // A test may also use Node and the test tools; workspaces it may import are the same.
    forbid(`${name}-tests-stay-behind-the-wall`, { path: `^${from}/.*${isTest}` }, { pathNot: [...pathNot, testTools], dependencyTypesNot: ['core'] }),
  ];
}

function forbid(name, from, to) {
  return { name, severity: 'error', from, to };
}

function onlyImporter(name, from, modules) {
  return forbid(`only-${name}`, { path: '^(packages|services|proto|test)/', pathNot: from }, { path: npm(...modules) });
}

const domain = '^packages/domain/';
const runtime = '^packages/runtime/';
const wire = '^packages/wire/';
const wireTesting = '^packages/wire/src/testing/';
const hashing = '^packages/runtime/src/hash\\.ts$';

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }),
    forbid('no-unresolved', { path: '^(packages|services|proto|test)/' }, { couldNotResolve: true }),

    ...only('domain', 'packages/domain', []),
    ...only('runtime', 'packages/runtime', [domain, npm('rxjs')], [hashing]),
    // One file of runtime touches the host, for SHA-256; everything else hashes through it.
    forbid('runtime-hashes-in-one-file', { path: hashing }, { pathNot: ['^packages/runtime/', domain, '^(node:)?crypto$'] }),
    ...only('wire', 'packages/wire', [domain, '^proto/', npm('protobufjs', 'long')], [wireTesting]),
    // Random values and the oracle's view of them, shared by its tests and by nothing else.
    forbid('wire-testing-is-for-tests', { path: wireTesting }, { pathNot: ['^packages/wire/', domain, npm('fast-check')] }),
    forbid('only-tests-import-wire-testing', { path: wire, pathNot: [isTest, wireTesting] }, { path: wireTesting }),
    ...only('embedded', 'packages/embedded', [domain, runtime, npm('lmdb', 'fs-native-extensions'), 'node:*']),
    ...only('telemetry', 'packages/telemetry', [domain, runtime, npm('prom-client', 'pino'), 'node:*']),
    ...only('kafka', 'packages/kafka', [domain, runtime, npm('kafkajs'), 'node:*']),
    ...only('eventstore', 'packages/eventstore', [domain, runtime, npm('@eventstore/db-client'), 'node:*']),

    forbid('only-wire-imports-proto', { path: '^(packages|services|test)/', pathNot: wire }, { path: '^proto/' }),
    onlyImporter('embedded-imports-lmdb', '^packages/embedded/', ['lmdb']),
    onlyImporter('telemetry-imports-prom-client', '^packages/telemetry/', ['prom-client']),
    onlyImporter('kafka-imports-kafkajs', '^packages/kafka/', ['kafkajs']),
    onlyImporter('eventstore-imports-its-client', '^packages/eventstore/', ['@eventstore/db-client']),

    forbid('adapters-never-meet', { path: `^packages/(${adapters})/` }, { path: `^packages/(${adapters})/`, pathNot: '^packages/$1/' }),
    forbid('services-never-meet', { path: '^services/([^/]+)/' }, { path: '^services/', pathNot: '^services/$1/' }),
    forbid(
      'services-import-downwards',
      { path: '^services/' },
      { path: '^(packages|test)/', pathNot: ['^packages/(domain|runtime|wire)/', `^packages/(${adapters})/`] },
    ),
    forbid('only-main-picks-adapters', { path: '^services/', pathNot: '^services/[^/]+/src/main\\.ts$' }, { path: `^packages/(${adapters})/` }),
    forbid(
      'only-composition-picks',
      { path: '^packages/(cli|simulated-venue)/', pathNot: '^packages/cli/src/composition\\.ts$' },
      { path: [`^packages/(${adapters})/`, '^services/'] },
    ),
    forbid('the-venue-stands-alone', { path: '^packages/simulated-venue/' }, { path: '^packages/cli/' }),
    forbid('nothing-imports-the-cli', { path: '^(packages|services)/', pathNot: '^packages/cli/' }, { path: '^packages/cli/' }),
    forbid('nothing-imports-tests', { path: '^(packages|services|proto)/' }, { path: '^test/' }),
    forbid(
      'through-the-front-door',
      { path: '^(packages/[^/]+|services/[^/]+|proto|test/[^/]+)/' },
      { path: '^(packages|services|proto)/', pathNot: ['^$1/', '/src/(testing/)?index\\.ts$'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|\\.plimsoll)/' },
    // A type that crosses a wall binds as much as a value does.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      // Without this condition the imports between workspaces lead to dist and silently drop out of sight.
      conditionNames: ['@plimsoll/source', 'node', 'require', 'import', 'default', 'types'],
    },
  },
};
