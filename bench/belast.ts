import type { Lopend } from './startDeelnemer';
import { Verbinding } from './Verbinding';

export interface Meting {
  /** answers per second */
  perSeconde: number;
  /** the time within which nineteen of twenty answers were there, in milliseconds */
  p95: number;
  /** processor time of the participant's own process per answer, in milliseconds; that of PostgreSQL is not in it */
  cpu: number;
}

/** However fast it goes: a measurement ends. */
const HOOGSTENS = 100_000;

/** Asks these questions by turns over some connections at once, for some seconds; every answer counts, the last ones too. */
export async function belast(
  { naam, port, verbruik }: Lopend,
  vragen: Buffer[],
  { verbindingen, seconden }: { verbindingen: number; seconden: number },
): Promise<Meting> {
  const lijnen = await Promise.all(Array.from({ length: verbindingen }, () => Verbinding.open(port)));
  const duren: number[] = [];
  let gesteld = 0;
  const { cpu } = await verbruik();
  const begin = performance.now();
  const einde = begin + seconden * 1000;
  try {
    await Promise.all(
      lijnen.map(async (lijn) => {
        for (let nu = performance.now(); nu < einde && gesteld < HOOGSTENS; ) {
          await lijn.vraag(vragen[gesteld++ % vragen.length]!);
          const klaar = performance.now();
          duren.push(klaar - nu);
          nu = klaar;
        }
      }),
    );
  } catch (oorzaak) {
    throw new Error(`${naam}: ${(oorzaak as Error).message}`, { cause: oorzaak });
  } finally {
    for (const lijn of lijnen) lijn.sluit();
  }
  const verstreken = (performance.now() - begin) / 1000;
  duren.sort((a, b) => a - b);
  return {
    perSeconde: duren.length / verstreken,
    p95: duren[Math.floor(duren.length * 0.95)]!,
    cpu: ((await verbruik()).cpu - cpu) / duren.length,
  };
}
