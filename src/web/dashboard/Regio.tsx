import { useEffect, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Inloggen } from '../hub/Inloggen';
import { useSessie } from '../hub/useSessie';
import { useVraag } from '../hub/useVraag';
import { Vraagfout } from '../hub/Vraagfout';
import { Knop } from '../huisstijl/Knop';
import { Laden } from '../huisstijl/Laden';
import { Melding } from '../huisstijl/Melding';
import { adres } from './adres';
import { Begrippen } from './Begrippen';
import { BeginDocument, NamenDocument } from './contract.gen';
import { Foutmelding } from './Foutmelding';
import { Jongeren } from './Jongeren';
import { Kader } from './Kader';
import { leesKeuze } from './leesKeuze';
import { NietGevonden } from './NietGevonden';
import { Overzicht } from './Overzicht';
import { onbekendeKeuze } from './onbekendeKeuze';
import type { Streek } from './Streek';
import { welkom } from './welkom';

const NIET_UW_REGIO = new Vraagfout('GEBIED', 'Deze regio is niet de uwe.');

/** Everything behind the login: finds out who is there, and shows the screen of the address. */
export function Regio() {
  const { path, query, route } = useLocation();
  const sessie = useSessie();
  const begin = useVraag(BeginDocument, {});
  const eigen = begin.data?.mijnAutorisatie.gebied ?? [];
  const [, gevraagd, scherm] = /^\/dashboard\/regio\/(\w+)(?:\/(jongeren))?\/?$/.exec(path) ?? [];
  const regio = gevraagd ?? eigen[0];
  const jaren = begin.data?.vsvSchooljaren ?? [];
  const [eerst, laatst] = [jaren.at(0), jaren.at(-1)].map((jaar) => jaar && `${jaar.schooljaar.slice(0, 4)}-10-01`);
  const namen = useVraag(NamenDocument, eerst && laatst ? { eerst, peildatum: laatst } : null);

  const streek = useMemo((): Streek | null => {
    if (!begin.data || !regio) return null;
    const regios = new Map(begin.data.regios.map(({ code, naam }) => [code, naam]));
    const naar = (rijen: { code: string; naam: string }[] | null | undefined) => {
      const kaart = new Map(rijen?.map(({ code, naam }) => [code, naam]));
      return (code: string | null | undefined) => (code ? (kaart.get(code) ?? code) : 'onbekend');
    };
    const beoordeeld = jaren.filter(({ cijfers }) => cijfers).map(({ schooljaar }) => schooljaar);
    const [ervoor, lopend] = jaren.slice(-2).map(({ schooljaar }) => schooljaar);
    if (beoordeeld.length === 0 || lopend === undefined || ervoor === undefined) return null;
    return {
      ...{ regio, regios, eigen, jaren, beoordeeld, lopend, ervoor },
      regionaam: regios.get(regio) ?? regio,
      naam: eigen.length > 1 ? (regios.get(regio) ?? regio) : begin.data.mijnAutorisatie.naam,
      gemeente: naar(namen.data && [...namen.data.eerder, ...namen.data.gemeenten]),
      school: naar(namen.data?.instellingen),
    };
  }, [begin.data, namen.data, regio]);

  useEffect(() => {
    if (path === '/dashboard' && streek) route(adres('overzicht', { regio: streek.regio }), true);
  }, [path, streek]);

  const keuze = useMemo(() => leesKeuze(regio ?? '', query), [regio, query]);

  if (sessie.soort === 'geen' || sessie.soort === 'verlopen')
    return (
      <Kader streek={null}>
        <Inloggen waarom={sessie.soort === 'geen' ? 'begin' : 'verlopen'} welkom={welkom} />
      </Kader>
    );
  const klaar = streek && (namen.data || namen.fout);
  const onbekend = streek && onbekendeKeuze(keuze, streek);
  const zonderJaren = begin.data !== null && regio !== undefined && streek === null;
  return (
    <Kader streek={streek && eigen.includes(streek.regio) ? streek : null}>
      {begin.fout ? (
        <Foutmelding heelScherm fout={begin.fout} opnieuw={begin.opnieuw} />
      ) : zonderJaren ? (
        <Melding heelScherm soort="info" kop="Er zijn nog geen cijfers">
          <p>Van nog geen schooljaar is bekend hoe het afliep. Kom terug na 1 oktober.</p>
        </Melding>
      ) : !klaar ? (
        <Laden heelScherm wat="Het dashboard" regels={14} />
      ) : !eigen.includes(streek.regio) ? (
        <Foutmelding heelScherm fout={NIET_UW_REGIO} opnieuw={begin.opnieuw} />
      ) : path === '/dashboard/begrippen' ? (
        <Begrippen />
      ) : gevraagd === undefined ? (
        path === '/dashboard' ? (
          <Laden heelScherm wat="Uw regio" regels={14} />
        ) : (
          <NietGevonden />
        )
      ) : onbekend ? (
        <Melding heelScherm soort="error" kop="In het adres staat een keuze die niet bestaat">
          <p>{onbekend}</p>
          <Knop href={adres('overzicht', { regio: streek.regio })}>Naar het overzicht</Knop>
        </Melding>
      ) : scherm === 'jongeren' ? (
        <Jongeren streek={streek} keuze={keuze} />
      ) : (
        <Overzicht streek={streek} keuze={keuze} />
      )}
    </Kader>
  );
}
