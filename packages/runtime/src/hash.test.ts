import { Sha256, concatBytes, hex, sha256, sha256Hex, sha256Latin1, utf8, uuidBytes, uuidV5 } from './hash';
import { breachId, eventId, ledgerStream, shardOfStream, streamCategory, topicSpecs, TOPICS } from './names';

const DNS_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('hashes', () => {
  // FIPS 180-4 example.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

  test('SHA-256 of the standard, in one piece and in several', () => {
    expect(sha256Hex(utf8('abc'))).toBe(abc);
    expect(sha256Hex(utf8('a'), utf8('bc'))).toBe(abc);
    expect(Buffer.from(sha256Latin1(utf8('abc')), 'latin1').toString('hex')).toBe(abc);
    expect(new Sha256().update(utf8('ab')).update(utf8('c')).digestHex()).toBe(abc);
    expect(hex(sha256(concatBytes(utf8('ab'), utf8('c'))))).toBe(abc);
  });

  test('UUIDv5 of RFC 9562, appendix A.4', () => {
    expect(uuidV5(DNS_NAMESPACE, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
    expect(hex(uuidBytes(DNS_NAMESPACE))).toBe('6ba7b8109dad11d180b400c04fd430c8');
    expect(() => uuidV5('not a uuid', 'x')).toThrow('not a UUID');
  });
});

describe('names', () => {
  test('streams are padded and say their shard', () => {
    expect(ledgerStream(3)).toBe('ledger-003');
    expect(shardOfStream('verdict-012')).toBe(12);
    expect(shardOfStream('market')).toBeUndefined();
    expect(streamCategory('ledger-003')).toBe('ledger');
  });

  test('account-keyed topics have one partition a shard', () => {
    const specs = new Map(topicSpecs({ shards: 4, marksPartitions: 2 }).map((spec) => [spec.topic, spec]));
    expect(specs.get(TOPICS.fills)).toEqual({ topic: TOPICS.fills, partitions: 4, cleanup: 'delete' });
    expect(specs.get(TOPICS.accountMargins)).toEqual({ topic: TOPICS.accountMargins, partitions: 4, cleanup: 'compact' });
    expect(specs.get(TOPICS.marks)).toMatchObject({ partitions: 2, cleanup: 'delete' });
    expect(specs.get(TOPICS.reference)).toMatchObject({ partitions: 1, cleanup: 'compact' });
    expect(specs.size).toBe(10);
  });

  test('ids differ in every part that they are made of', () => {
    const ids = [
      breachId(DNS_NAMESPACE, 'a', 1n),
      breachId(DNS_NAMESPACE, 'a', 11n),
      breachId(DNS_NAMESPACE, 'a:1', 1n),
      eventId(DNS_NAMESPACE, 'market', 1n, utf8('x')),
      eventId(DNS_NAMESPACE, 'market', 2n, utf8('x')),
      eventId(DNS_NAMESPACE, 'market', 1n, utf8('y')),
      eventId(DNS_NAMESPACE, 'reference', 1n, utf8('x')),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
