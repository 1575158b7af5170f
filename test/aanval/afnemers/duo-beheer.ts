import type { Beheerstand, Opschortingrij, Vernietigingrij } from '../beheer/Beheerstand';
import { leesBeheerstand } from '../beheer/leesBeheerstand';
import { organisatiesVan } from '../beheer/organisatiesVan';
import { Verbruiksteller } from '../beheer/Verbruiksteller';
import { wijzigingen } from '../beheer/wijzigingen';
import type { Bron, Orakel, Wortel } from '../orakel/Orakel';
import { uitAntwoord } from '../orakel/uitAntwoord';
import { versiesVan } from '../orakel/versiesVan';

const DERTIG_DAGEN = 30 * 86_400_000;
const LAATSTE = 5;

/** The greatest value first; of equal ones the order in which they lie. */
const aflopend =
  <R>(waarde: (rij: R) => string | number) =>
  (a: R, b: R): number =>
    waarde(a) > waarde(b) ? -1 : waarde(a) < waarde(b) ? 1 : 0;

/** AVG art. 5 lid 2 en 32, WOT art. 24c lid 3: of nobody anything; of organisations and of the hub what its tables hold. */
export default function duoBeheer({ slice, slices, db }: Bron): Orakel {
  const organisaties = organisatiesVan(slices);
  let stand: Beheerstand;
  let verbruik: Verbruiksteller;
  const kijk = async (): Promise<void> => {
    stand = await leesBeheerstand(db);
    verbruik = new Verbruiksteller(stand.verbruik);
  };

  const nu = (soort: string, doelwit: string) =>
    stand.opschortingen.some((een) => een.soort === soort && een.doelwit === doelwit && een.opgeheven === null);
  /** of which nobody knows how much it is when the hour turned meanwhile */
  const teller =
    (aantal: number): Wortel =>
    (_args, beurt, info) =>
      verbruik.zelfdeUur ? aantal : uitAntwoord(beurt, info);
  const naamVan = ({ soort, doelwit }: Opschortingrij): string | null => {
    if (soort === 'afnemer') return organisaties.find(({ afnemer }) => afnemer === doelwit)?.afnemerNaam ?? null;
    const namen = organisaties.filter(({ oin }) => soort === 'organisatie' && oin === doelwit).map(({ naam }) => naam);
    return namen.sort()[0] ?? null;
  };

  const lijsten: Record<string, () => unknown[]> = {
    organisaties: () =>
      organisaties.map((een) => ({
        ...een,
        opgeschort: nu('afnemer', een.afnemer) || nu('organisatie', een.oin),
        // what is asked on behalf of another counts for the other
        puntenDitUur: een.puntenPerUur === null ? 0 : teller(verbruik.puntenDitUur(een.oin, een.doel)),
        personenVandaag: een.personenPerDag === null ? null : teller(verbruik.personenVandaag(een.oin, een.doel)),
      })),
    contracten: () =>
      [...new Map(organisaties.map((een) => [een.afnemer, een])).values()]
        .sort((a, b) => (a.afnemer < b.afnemer ? -1 : 1))
        .map(({ afnemer, afnemerNaam, doel, contract }) => ({
          ...{ afnemer, naam: afnemerNaam, doel, nu: contract, versies: versiesVan(afnemer) },
        })),
    opschortingen: () =>
      [...stand.opschortingen]
        .sort(aflopend(({ sinds }) => sinds))
        .sort((a, b) => Number(a.opgeheven !== null) - Number(b.opgeheven !== null))
        .map((een) => ({ ...een, soort: een.soort.toUpperCase(), naam: naamVan(een) })),
    alarmen: () =>
      stand.alarmen
        .filter(({ minuut }) => Date.parse(minuut) > Date.now() - DERTIG_DAGEN)
        .sort((a, b) => (`${a.wand} ${a.tekst}` < `${b.wand} ${b.tekst}` ? -1 : 1))
        .sort(aflopend(({ minuut }) => minuut)),
    bewaartermijnen: () => [...stand.termijnen].sort((a, b) => a.plaats - b.plaats),
    vernietigingen: () => {
      const samen = new Map<string, Vernietigingrij>();
      for (const rij of [...stand.vernietigingen].sort(aflopend(({ id }) => id))) {
        const op = new Date(rij.op).toLocaleDateString('nl-NL', { timeZone: 'Europe/Amsterdam' });
        const sleutel = JSON.stringify([op, rij.dag, rij.door, rij.termijn, rij.artikel]);
        const een = samen.get(sleutel);
        if (een) {
          een.aantal += rij.aantal;
          if (rij.op > een.op) een.op = rij.op;
        } else samen.set(sleutel, { ...rij });
      }
      return [...samen.values()];
    },
    correctiestanden: () =>
      organisaties
        .filter(({ berichten }) => berichten)
        .map(({ afnemer, naam, oin, berichten }) => {
          const eigen = stand.berichten.filter((een) => een.slice === berichten && een.oin === oin);
          const open = eigen.filter(({ bevestigd }) => !bevestigd).map(({ gecorrigeerd }) => gecorrigeerd);
          const oudste = open.sort()[0] ?? null;
          return { afnemer, naam, oin, open: open.length, bevestigd: eigen.length - open.length, oudste };
        }),
    opdrachten: () => {
      const perSoort = new Map<string, number>();
      return [...stand.opdrachten]
        .sort(aflopend(({ id }) => id))
        .filter(({ soort }) => {
          perSoort.set(soort, (perSoort.get(soort) ?? 0) + 1);
          return perSoort.get(soort)! <= LAATSTE;
        })
        .map((een) => ({ ...een, soort: een.soort.toUpperCase(), regels: een.regels ?? [] }));
    },
  };
  const wortels = Object.entries(lijsten).map(([veld, lijst]): [string, Wortel] => [
    veld,
    (_args, beurt) => {
      const rijen = lijst();
      beurt.rijen += rijen.length;
      return rijen;
    },
  ]);
  const zelf = { afnemer: slice.afnemer.afnemer, oin: slice.vragers.map(({ oin }) => oin) };
  // who is asked after this one is not suspended here
  const doelwitten = ['svb', 'cbs', ...organisaties.filter(({ afnemer }) => afnemer === 'rmc').map(({ oin }) => oin)];
  return {
    ...{ kijk, wijzigt: true },
    wortels: { ...Object.fromEntries(wortels), ...wijzigingen(() => stand, organisaties, zelf) },
    vijver: {
      goed: {
        doelwit: [...doelwitten, 'A'.repeat(43), 'c'.repeat(43)],
        reden: ['een reden', ` ${'x'.repeat(500)} `, 'y'],
        verlopen: [10],
      },
      vreemd: {
        doelwit: [zelf.afnemer, ...zelf.oin, 'bestaatNergens', '00000000000000000000', 'A'.repeat(42), ''],
        reden: ['', '   ', 'x'.repeat(501)],
        verlopen: [0, 9, -1],
      },
      sleutels: {},
    },
  };
}
