/**
 * The load of the line: reference data, deposits, and fills of accounts that trade a handful of instruments back and forth
 * around a mark that wanders. Seeded, so that every run has the same bytes.
 */
import type { Fill, InstrumentDefinition, Mark, ParameterSet, ReferenceChangeFact, Transfer } from '@plimsoll/domain';
import { atoms, micros, ppm } from '@plimsoll/domain';
import { TOPICS, type ProducerRecord } from '@plimsoll/runtime';
import { Random } from '@plimsoll/simulated-venue';
import { toTopicRecord } from '@plimsoll/wire';

export const INSTRUMENTS = 50;
const POSITIONS_OF_AN_ACCOUNT = 4;
const VENUE = 'bench-venue';
const SOURCE = '/plimsoll/bench';
const MARK_TICKS = 1_000_000n;

const instrumentId = (number: number): string => `BENCH-${String(number).padStart(2, '0')}`;
const accountId = (number: number): string => `account-${String(number).padStart(7, '0')}`;

const instrumentOf = (number: number): InstrumentDefinition => ({
  kind: 'instrument',
  instrumentId: instrumentId(number),
  instrumentKind: 'linear_perpetual',
  settlementAssetId: 'USDT',
  priceExponent: -2,
  tickMantissa: 1n,
  sizeExponent: -3,
  lotMantissa: 1n,
  multiplier: { mantissa: 1n, exponent: 0 },
  isNegativePriceAllowed: false,
  expiryTime: undefined,
  strikeMantissa: undefined,
  optionRight: undefined,
  underlyingId: undefined,
});

const parameters = (): ParameterSet => ({
  kind: 'parameters',
  parameterSetId: 'bench',
  numeraireAssetId: 'USDT',
  zones: {
    warningEnterPpm: ppm(1_200_000),
    warningLeavePpm: ppm(1_250_000),
    marginCallEnterPpm: ppm(1_000_000),
    marginCallLeavePpm: ppm(1_050_000),
    liquidationEnterPpm: ppm(1_000_000),
    liquidationLeavePpm: ppm(1_100_000),
  },
  instruments: Array.from({ length: INSTRUMENTS }, (_, number) => ({
    instrumentId: instrumentId(number),
    tiers: [
      { floorAtoms: atoms(0), maintenancePpm: ppm(5_000), initialPpm: ppm(10_000) },
      { floorAtoms: atoms(5n * 10n ** 12n), maintenancePpm: ppm(10_000), initialPpm: ppm(20_000) },
    ],
    markAgeLimit: micros(3_600_000_000n),
    collarPpm: ppm(100_000),
    collarConfirmations: 2,
    stepNotionalLimitAtoms: undefined,
    insuranceEventLimitAtoms: undefined,
  })),
  collaterals: [],
  liquidation: {
    feeToInsurancePpm: ppm(5_000),
    feeToVenuePpm: ppm(500),
    slippageAllowancePpm: ppm(2_000),
    orderDeadline: micros(30_000_000),
    maxAttempts: 3,
    insuranceEventLimitAtoms: undefined,
  },
});

export function referenceRecords(): ProducerRecord[] {
  const changes: ReferenceChangeFact[] = [{ kind: 'asset', assetId: 'USDT', exponent: -8, valuationInstrumentId: undefined }];
  for (let number = 0; number < INSTRUMENTS; number++) changes.push(instrumentOf(number));
  changes.push(parameters());
  return changes.map((change, number) => ({
    topic: TOPICS.reference,
    ...toTopicRecord(
      'reference',
      { kind: 'reference', change, venueTime: micros(1), sequence: undefined },
      { id: `reference-${number}`, source: SOURCE, timeMicros: 1n },
    ),
  }));
}

export function depositRecords(accounts: number): ProducerRecord[] {
  return Array.from({ length: accounts }, (_, number) => {
    const transfer: Transfer = {
      kind: 'transfer',
      venueId: VENUE,
      transferId: `deposit-${number}`,
      accountId: accountId(number),
      assetId: 'USDT',
      // 100,000 USDT each: a few of the busiest cross a line, as on a quiet day.
      amount: { mantissa: 10n ** 13n, exponent: -8 },
      venueTime: micros(1),
      sequence: undefined,
    };
    return { topic: TOPICS.transfers, ...toTopicRecord('transfers', transfer, { id: transfer.transferId, source: SOURCE, timeMicros: 1n }) };
  });
}

/** Fills of accounts drawn at random; each account trades the same few instruments, in both directions. */
export class FillLoad {
  readonly #random = Random.of('bench', 'fills');
  #number = 0;

  constructor(private readonly accounts: number) {}

  next(count: number, timeMicros: bigint): ProducerRecord[] {
    const records: ProducerRecord[] = [];
    for (let i = 0; i < count; i++) {
      this.#number += 1;
      const account = this.#random.between(0, this.accounts - 1);
      const fill: Fill = {
        kind: 'fill',
        venueId: VENUE,
        fillId: `fill-${this.#number}`,
        accountId: accountId(account),
        instrumentId: instrumentId((account + this.#random.between(0, POSITIONS_OF_AN_ACCOUNT - 1) * 7) % INSTRUMENTS),
        side: this.#random.between(0, 1) === 0 ? 'buy' : 'sell',
        price: { mantissa: MARK_TICKS + BigInt(this.#random.between(0, 1_999)) - 1_000n, exponent: -2 },
        size: { mantissa: BigInt(1 + this.#random.between(0, 99)), exponent: -3 },
        fee: { assetId: 'USDT', mantissa: 50_000n, exponent: -8 },
        tradeId: undefined,
        orderId: undefined,
        liquidationId: undefined,
        venueTime: micros(timeMicros),
        sequence: undefined,
      };
      records.push({ topic: TOPICS.fills, ...toTopicRecord('fills', fill, { id: fill.fillId, source: SOURCE, timeMicros }) });
    }
    return records;
  }
}

/** Marks that wander a hundredth of a percent at a time, instrument after instrument. */
export class MarkLoad {
  readonly #random = Random.of('bench', 'marks');
  readonly #prices: bigint[] = Array.from({ length: INSTRUMENTS }, () => MARK_TICKS);
  #sequence = 0n;

  next(count: number, timeMicros: bigint): ProducerRecord[] {
    return Array.from({ length: count }, () => {
      this.#sequence += 1n;
      const number = Number(this.#sequence % BigInt(INSTRUMENTS));
      const price = (this.#prices[number] ?? MARK_TICKS) + BigInt(this.#random.between(0, 200)) - 100n;
      this.#prices[number] = price;
      const mark: Mark = {
        kind: 'mark',
        venueId: VENUE,
        instrumentId: instrumentId(number),
        price: { mantissa: price, exponent: -2 },
        indexPriceMantissa: undefined,
        fundingRatePerTrillion: undefined,
        impliedVol: undefined,
        openInterest: undefined,
        venueTime: micros(timeMicros),
        sequence: this.#sequence,
      };
      return { topic: TOPICS.marks, ...toTopicRecord('marks', mark, { id: `mark-${this.#sequence}`, source: SOURCE, timeMicros }) };
    });
  }
}
