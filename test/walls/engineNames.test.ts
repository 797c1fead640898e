/**
 * An engine is named only where it is chosen or driven: in its adapter, in a `main.ts`, in the composition file of the
 * command line, and in what surrounds the program (infra, tests, documents, manifests). Everywhere else a name, be it
 * in a comment, would mean that someone leans on how a store behaves rather than on what its port promises.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const engines = /lmdb|kafkajs|event[-_ ]?store(?![a-z])|eventstoredb/i;
const skippedFolders = new Set(['node_modules', 'dist', 'generated', '.turbo', '.plimsoll', 'coverage']);
const places: readonly RegExp[] = [
  /^packages\/(embedded|kafka|eventstore)\//,
  /(^|\/)main\.ts$/,
  /^packages\/cli\/src\/composition(\.test)?\.ts$/,
  /\.md$/,
  /(^|\/)package\.json$/,
];

function listFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listFiles(name);
    return entry.isFile() ? [name] : [];
  });
}

function findNames(file: string): string[] {
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (engines.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
}

const watched = ['packages', 'services', 'proto'].flatMap(listFiles).filter((file) => !places.some((place) => place.test(file)));

test('no engine is named outside of its place', () => {
  expect(watched.flatMap(findNames)).toEqual([]);
});

test('the search sees the sources, and knows the names', () => {
  expect(watched).toContain('packages/wire/src/index.ts');
  for (const name of ["from 'lmdb'", 'new Kafkajs()', 'eventStore', 'EventStoreDB', '// event-store', "'@eventstore/db-client'"]) {
    expect(name).toMatch(engines);
  }
  // The distributed bus's protocol may be spoken of; how a client library of it behaves may not.
  expect('a Kafka partition').not.toMatch(engines);
});
