/**
 * Says when a mark has grown older in log time than its limit, and when it is fresh again. Notices are for people: staleness
 * itself is judged by age, by everybody for himself.
 */
import { byText, markAge, rulesOf, type InstrumentId, type MarketEntry, type World } from '@plimsoll/domain';

/** The notices that the present log time calls for, by instrument id. They are not folded here: the caller does. */
export function noticesOf(world: World): readonly MarketEntry[] {
  const { market, reference } = world;
  const { parameters } = reference;
  if (parameters === undefined) return [];
  const changed: { readonly instrumentId: InstrumentId; readonly entry: MarketEntry }[] = [];
  for (const [instrumentId, mark] of market.marks) {
    const age = markAge(market, mark);
    const isStale = age > rulesOf(parameters, instrumentId).parameters.markAgeLimit;
    if (isStale === market.noticedStale.has(instrumentId)) continue;
    // The price of what is over does not grow old.
    if (isStale && reference.expired.has(instrumentId)) continue;
    changed.push({ instrumentId, entry: isStale ? { kind: 'stale', instrumentId, age } : { kind: 'recovered', instrumentId } });
  }
  return changed.sort((a, b) => byText(a.instrumentId, b.instrumentId)).map(({ entry }) => entry);
}
