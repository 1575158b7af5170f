import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFragment } from '../hub/useFragment';
import { datum } from '../huisstijl/datum';
import { getal } from '../huisstijl/getal';
import { Keuzelijst } from '../huisstijl/Keuzelijst';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { Laden } from '../huisstijl/Laden';
import { Melding } from '../huisstijl/Melding';
import { useTitel } from '../huisstijl/useTitel';
import { adres } from './adres';
import { bewaarCsv } from './bewaarCsv';
import type { VsvReden } from './contract.gen';
import { Filters } from './Filters';
import { Foutmelding } from './Foutmelding';
import { filter } from './filter';
import { gesorteerd } from './gesorteerd';
import { gevonden } from './gevonden';
import { Jongerentabel } from './Jongerentabel';
import { jongerenkolommen } from './jongerenkolommen';
import type { Keuze } from './Keuze';
import { Persoon } from './Persoon';
import { REDENEN, redennaam } from './redennaam';
import type { Streek } from './Streek';
import { useJongeren } from './useJongeren';
import { waarover } from './waarover';
import { Zoekveld } from './Zoekveld';

/** Who is behind a figure: exactly the people that it counts. */
export function Jongeren({ streek, keuze }: { streek: Streek; keuze: Keuze }) {
  const { route } = useLocation();
  const [zoek, zetZoek] = useState('');
  const wie = useFragment();
  const beoordeeld = streek.beoordeeld.at(-1)!;
  const schooljaar = keuze.schooljaar ?? beoordeeld;
  const maand = keuze.maand ?? null;
  const waarden = {
    ...{ schooljaar, maand },
    filter: {
      ...filter(keuze),
      ...(keuze.reden && { reden: keuze.reden as VsvReden }),
      ...(keuze.nieuw && { nieuw: keuze.nieuw === 'ja' }),
    },
  };
  const { data: jongeren, fout, geladen, opnieuw } = useJongeren(waarden);
  const kolommen = useMemo(() => jongerenkolommen(streek, maand !== null), [streek, maand]);
  const kolom = kolommen.find(({ id }) => id === keuze.sorteer) ?? kolommen[0]!;
  const op = keuze.richting !== 'af';
  const rijen = useMemo(() => {
    return gesorteerd(gevonden(jongeren ?? [], kolommen, zoek), kolom, op);
  }, [jongeren, kolommen, zoek, kolom, op]);

  const wat = maand ? `Maandlijst van ${datum.maand(maand)}` : `Nieuwe vsv’ers van ${schooljaar}`;
  const over = [
    waarover(keuze, streek),
    keuze.reden && redennaam(keuze.reden).toLocaleLowerCase('nl'),
    keuze.nieuw && (keuze.nieuw === 'ja' ? 'nieuw op de lijst' : 'niet nieuw op de lijst'),
  ]
    .filter(Boolean)
    .join(', ');
  useTitel(`${wat}${over ? `: ${over}` : ''}`);

  const gekozen = wie ? jongeren?.find(({ rijsleutel }) => rijsleutel === wie) : undefined;
  if (wie && jongeren)
    return <Persoon key={wie} {...{ streek, keuze, waarden, jongere: gekozen ?? null, lijstnaam: wat, opnieuw }} />;

  const naamloos = jongeren?.filter(({ onderwijsdeelnemer }) => !onderwijsdeelnemer).length ?? 0;
  const maanden = streek.jaren.find((een) => een.schooljaar === schooljaar)?.maandstanden ?? [];
  const kies = (nieuw: Partial<Keuze>) => route(adres('jongeren', { ...keuze, blad: undefined, ...nieuw }));
  return (
    <article class="jongeren" aria-busy={!jongeren && !fout}>
      <p class="overzicht__waarover">{over || 'De hele regio'}</p>
      <Kop niveau={1}>{wat}</Kop>
      <Filters
        streek={streek}
        pagina="jongeren"
        keuze={keuze}
        jaar={streek.beoordeeld.includes(schooljaar) ? schooljaar : beoordeeld}
      >
        <Keuzelijst
          label="Lijst"
          waarde={`${schooljaar} ${maand ?? ''}`}
          opties={streek.jaren
            .toReversed()
            .flatMap(({ schooljaar: jaar, cijfers, maandstanden }) => [
              ...(cijfers ? [{ waarde: `${jaar} `, naam: `Jaarcijfer ${jaar}` }] : []),
              ...maandstanden
                .toReversed()
                .map((een) => ({ waarde: `${jaar} ${een}`, naam: `Maandlijst ${datum.maand(een)}` })),
            ])}
          kies={(waarde) => {
            const [jaar, nieuwe] = waarde.split(' ');
            kies({ schooljaar: jaar, maand: nieuwe, ...(!nieuwe && { reden: undefined, nieuw: undefined }) });
          }}
        />
        {maand && maanden.length > 0 && (
          <>
            <Keuzelijst
              label="Reden"
              waarde={keuze.reden ?? ''}
              opties={[
                { waarde: '', naam: 'Alle redenen' },
                ...REDENEN.map((reden) => ({ waarde: reden, naam: redennaam(reden) })),
              ]}
              kies={(reden) => kies({ reden })}
            />
            <Keuzelijst
              label="Nieuw op de lijst"
              waarde={keuze.nieuw ?? ''}
              opties={[
                { waarde: '', naam: 'Iedereen' },
                { waarde: 'ja', naam: 'Alleen nieuw' },
                { waarde: 'nee', naam: 'Niet nieuw' },
              ]}
              kies={(nieuw) => kies({ nieuw })}
            />
          </>
        )}
      </Filters>
      {fout && <Foutmelding {...{ fout, opnieuw }} zonderKeuze={adres('jongeren', { regio: keuze.regio })} />}
      {!jongeren && !fout && (
        <>
          <Laden wat="De lijst" regels={10} />
          {geladen > 0 && <p role="status">{getal.heel(geladen)} geladen…</p>}
        </>
      )}
      {jongeren?.length === 0 && (
        <Melding soort="info" kop="Niemand">
          <p>Op deze lijst staat niemand met deze keuzes.</p>
        </Melding>
      )}
      {jongeren && jongeren.length > 0 && (
        <>
          <div class="jongeren__balk">
            <p class="jongeren__aantal" role="status">
              <strong>{getal.van(rijen.length, 'jongere', 'jongeren')}</strong>
              {rijen.length !== jongeren.length && ` van ${getal.heel(jongeren.length)}`}
            </p>
            <Zoekveld zoek={zetZoek} waarde={zoek} />
            <Knop onClick={() => bewaarCsv(csvnaam(keuze.regio, maand ?? schooljaar), kolommen, rijen)}>
              Opslaan als CSV
            </Knop>
          </div>
          {naamloos > 0 && (
            <p class="klein">
              Van {getal.van(naamloos, 'jongere', 'jongeren')} krijgt u geen naam: verhuisd, inmiddels een
              startkwalificatie of getuigschrift, of nu jonger dan 18 of te oud. Zij tellen wel mee.
            </p>
          )}
          {rijen.length === 0 ? (
            <p role="status">Niemand gevonden met ‘{zoek.trim()}’.</p>
          ) : (
            <Jongerentabel {...{ keuze, kolommen, kolom, op, rijen, bijschrift: wat, zoekend: zoek !== '' }} />
          )}
        </>
      )}
    </article>
  );
}

const csvnaam = (regio: string, waarvan: string): string => `vsv-regio-${regio}-${waarvan}.csv`;
