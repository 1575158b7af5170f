import fc from 'fast-check';
import type { Datum } from '../../src/values/Datum';
import { VANDAAG } from '../opstelling/vast';

const dagErna = (dag: string, aantal: number): Datum =>
  new Date(Date.parse(dag) + aantal * 86_400_000).toISOString().slice(0, 10) as Datum;

/** The quarters that SVB may ask about on the day of the tests, each from its first to its last allowed day. */
export const kwartalen: { eerste: Datum; laatste: Datum }[] = [
  '2024-10-01',
  '2025-01-01',
  '2025-04-01',
  '2025-07-01',
  '2025-10-01',
  '2026-01-01',
  '2026-04-01',
  '2026-07-01',
  '2026-10-01',
].map((eerste, plaats, alle) => ({
  eerste: eerste as Datum,
  laatste: alle[plaats + 1] ? dagErna(alle[plaats + 1]!, -1) : VANDAAG,
}));

const dagen = (Date.parse(VANDAAG) - Date.parse('2024-10-01')) / 86_400_000;

/** Any date that may be asked. */
export const peildatum: fc.Arbitrary<Datum> = fc.nat(dagen).map((aantal) => dagErna('2024-10-01', aantal));

/** Days within a quarter, borders included. */
export const dagenIn = ({ eerste, laatste }: (typeof kwartalen)[0]): Datum[] => {
  const lengte = (Date.parse(laatste) - Date.parse(eerste)) / 86_400_000;
  return [0, 1, 0.31 * lengte, 0.5 * lengte, 0.77 * lengte, lengte - 1, lengte].map((aantal) =>
    dagErna(eerste, Math.floor(aantal)),
  );
};
