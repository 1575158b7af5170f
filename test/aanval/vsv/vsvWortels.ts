import { normen } from '../../../src/vsv/normen';
import { telling } from '../../vsv/formule/telling';
import { bladzijde, cursorsVan } from '../orakel/bladzijde';
import { Geweigerd } from '../orakel/Geweigerd';
import type { Bron, Wortel } from '../orakel/Orakel';
import { indeling } from '../register/indeling';
import { naamgever } from '../register/naamgever';
import { opVolgorde } from '../register/opVolgorde';
import type { Rij } from '../register/Rij';
import { gefilterd, groepen } from './groepen';
import { type Maandgeval, maandenVan, maandlijst } from './maandlijst';
import { schooljarenVan } from './schooljarenVan';
import { type Geteld, startpopulatie } from './startpopulatie';

type Filter = Record<string, unknown> | null | undefined;

/** The rates of a group (Regeling prestatiebox mbo art. 13), of so few of whom it would tell too much less. */
function cijfer(leden: Geteld[], drempel: number, norm: number | null) {
  const { a, b, x, percentage } = telling(
    leden.map((lid) => ({ ...lid, vsv: lid.verzamelingen.length === 0 }) as never),
  );
  const deel = a < drempel ? null : percentage;
  const voldoet = norm === null || deel === null ? null : deel <= norm;
  return {
    startpopulatie: a,
    buitenBeschouwing: a < drempel ? null : b,
    vsv: x as number | null,
    percentage: deel,
    norm,
    voldoet,
  };
}

/** What a region may ask of early school leaving, from the formula by the letter over the facts of the register. */
export function vsvWortels(
  bron: Bron,
  onderwijsdeelnemers: Rij[],
): { wortels: Record<string, Wortel>; sleutels: string[] } {
  const { stand, slice, vandaag } = bron;
  const { beoordeeld, gevolgd, alle } = schooljarenVan(vandaag);
  const cursors = cursorsVan(slice.naam);
  const naam = naamgever(slice.sleutellabel);
  const drempel = slice.autorisatie.limieten.drempel!;
  const perJaar = new Map(beoordeeld.map((jaar) => [jaar, startpopulatie(stand, jaar)]));
  const perMaand = new Map(gevolgd.map((jaar) => [jaar, maandlijst(stand, jaar, vandaag)]));
  const wie = new Map(onderwijsdeelnemers.map((rij) => [rij.persoon, rij]));

  const rij = (lid: Geteld & Partial<Maandgeval>, schooljaar: number, maand: string | null): Rij => {
    const { dossier, verzamelingen, ...kenmerken } = lid;
    const lijn = `${dossier.id}:${schooljaar}${maand ? `:${maand}` : ''}`;
    return {
      ...{ ...kenmerken, reden: lid.reden ?? null, nieuw: lid.nieuw ?? null, persoon: dossier.id, schooljaar, maand },
      rijsleutel: naam(dossier.id).rijsleutel('vsvdeelnemer', lijn),
    };
  };
  const deelnemers = new Map<string, Rij[]>();
  for (const [jaar, leden] of perJaar) {
    const vsv = leden.filter(({ verzamelingen }) => verzamelingen.length === 0);
    deelnemers.set(`${jaar} null`, opVolgorde(vsv.map((lid) => rij(lid, jaar, null))));
  }
  for (const [jaar, maanden] of perMaand) {
    for (const [maand, leden] of maanden) {
      const opLijst = leden.filter(({ reden }) => reden !== null);
      deelnemers.set(`${jaar} ${maand}`, opVolgorde(opLijst.map((lid) => rij(lid, jaar, maand))));
    }
  }

  /** what is wrong with the year, and with the areas that are asked for */
  const mis = (schooljaar: string, mogelijk: number[], filter: Filter, gebied: readonly string[]): string[] => {
    const jaar = Number(schooljaar.slice(0, 4));
    const { regio, gemeente } = filter ?? {};
    const isEigen = [`${jaar}-10-01`, vandaag].some((dag) => {
      const waar = indeling(stand, dag);
      const codes = [...new Set(stand.codes.gemeente.map(({ code }) => code as string))];
      return (
        gemeente == null ||
        codes.some((code) => waar(code)?.gemeente === gemeente && gebied.includes(waar(code)!.regio ?? ''))
      );
    });
    return [
      ...(mogelijk.includes(jaar) ? [] : ['ONGELDIGE_WAARDE']),
      ...(isEigen && (regio == null || gebied.includes(regio as string)) ? [] : ['GEBIED']),
    ];
  };
  const eigen = <L extends { regio: string | null }>(leden: L[], gebied: readonly string[]) =>
    leden.filter(({ regio }) => regio !== null && gebied.includes(regio));

  const vsvCijfers: Wortel = (args, beurt) => {
    const { gebied } = beurt;
    const { schooljaar, groepeer, filter } = args as { schooljaar: string; groepeer: string[]; filter: Filter };
    const jaar = Number(schooljaar.slice(0, 4));
    const fouten = mis(schooljaar, beoordeeld, filter, gebied);
    const perGeslacht = groepeer.includes('GESLACHT');
    // counted for a region as a whole only
    const smaller =
      groepeer.some((een) => een !== 'GESLACHT' && een !== 'REGIO') ||
      Object.entries(filter ?? {}).some(([veld, waarde]) => veld !== 'regio' && waarde != null) ||
      (gebied.length > 1 && filter?.regio == null && !groepeer.includes('REGIO'));
    if (perGeslacht && smaller) fouten.push('ONGELDIGE_WAARDE');
    if (fouten.length) throw new Geweigerd(...fouten);
    const leden = gefilterd(eigen(perJaar.get(jaar)!, gebied), filter);
    const geteld =
      groepeer.length || leden.length ? groepen(leden, groepeer) : [{ sleutels: {}, leden: [] as Geteld[] }];
    const rijen = geteld.map(({ sleutels, leden }) => {
      const categorie = groepeer.includes('CATEGORIE') || filter?.categorie != null ? leden[0]?.categorie : undefined;
      return { ...sleutels, ...cijfer(leden, drempel, categorie ? (normen[jaar]?.[categorie] ?? null) : null) };
    });
    beurt.rijen += leden.length;
    const klein = new Set(rijen.filter(({ vsv }) => vsv! < drempel).map((rij) => (rij as Partial<Rij>).regio));
    const isKlein = (rij: object) => perGeslacht && klein.has((rij as Partial<Rij>).regio);
    return {
      ...{ schooljaar, teldatum: `${jaar}-10-01`, status: `${jaar + 2}-03-01` > vandaag ? 'VOORLOPIG' : 'DEFINITIEF' },
      groepen: rijen.map((rij) => (isKlein(rij) ? { ...rij, vsv: null, percentage: null, voldoet: rij.voldoet } : rij)),
    };
  };

  const vsvMaandstand: Wortel = (args, beurt) => {
    const { gebied } = beurt;
    const { schooljaar, groepeer, filter } = args as { schooljaar: string; groepeer: string[]; filter: Filter };
    const fouten = mis(schooljaar, gevolgd, filter, gebied);
    if (groepeer.includes('GESLACHT')) fouten.push('ONGELDIGE_WAARDE');
    if (fouten.length) throw new Geweigerd(...fouten);
    const maanden = [...perMaand.get(Number(schooljaar.slice(0, 4)))!].flatMap(([maand, alle]) =>
      groepen(gefilterd(eigen(alle, gebied), filter), groepeer).map(({ sleutels, leden }) => {
        const hoeveel = (waar: (lid: Maandgeval) => boolean) => leden.filter(waar).length;
        return {
          ...{ maand, ...sleutels, startpopulatie: leden.length, aantal: hoeveel(({ reden }) => reden !== null) },
          geenInschrijving: hoeveel(({ reden }) => reden === 'GEEN_INSCHRIJVING'),
          examendeelnemer: hoeveel(({ reden }) => reden === 'INSCHRIJVING_EXAMENDEELNEMER'),
          zonderBekostiging: hoeveel(({ reden }) => reden === 'INSCHRIJVING_ZONDER_BEKOSTIGING'),
          nieuw: hoeveel(({ reden, nieuw }) => reden !== null && nieuw),
        };
      }),
    );
    beurt.rijen += maanden.length;
    return { schooljaar, maanden };
  };

  const vsvDeelnemers: Wortel = (args, beurt) => {
    const { schooljaar, maand, filter } = args as { schooljaar: string; maand?: string | null; filter: Filter };
    const fouten = mis(schooljaar, maand == null ? beoordeeld : gevolgd, filter, beurt.gebied);
    if (maand == null && [filter?.reden, filter?.nieuw].some((een) => een != null)) fouten.push('ONGELDIGE_WAARDE');
    const alle = deelnemers.get(`${schooljaar.slice(0, 4)} ${maand ?? null}`) ?? [];
    const rijen = gefilterd(eigen(alle as unknown as Maandgeval[], beurt.gebied), filter) as unknown as Rij[];
    const metPersoon = rijen.map((rij) => {
      const nu = wie.get(rij.persoon);
      return { ...rij, onderwijsdeelnemer: nu && beurt.gebied.includes(nu.gebied as string) ? nu : null };
    });
    const plaats = ({ rijsleutel }: Rij) => rijsleutel;
    return bladzijde(cursors, 'vsvDeelnemers', args, beurt, { rijen: metPersoon, plaats }, fouten);
  };

  const vsvSchooljaren: Wortel = (_args, beurt) => {
    beurt.rijen += alle.length;
    return alle.map((jaar) => ({
      schooljaar: `${jaar}-${jaar + 1}`,
      cijfers: beoordeeld.includes(jaar) ? (`${jaar + 2}-03-01` > vandaag ? 'VOORLOPIG' : 'DEFINITIEF') : null,
      maandstanden: gevolgd.includes(jaar) ? maandenVan(jaar, vandaag) : [],
      tabellen: `${jaar + 2}-03-01` <= vandaag,
    }));
  };

  return {
    wortels: { vsvCijfers, vsvMaandstand, vsvDeelnemers, vsvSchooljaren },
    sleutels: [...deelnemers.values()].flat().map(({ rijsleutel }) => rijsleutel),
  };
}
