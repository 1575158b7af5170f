import { Melding } from '../huisstijl/Melding';
import { aandacht } from './aandacht';
import { Kerngetal } from './Kerngetal';
import { laatste } from './laatste';
import { moment } from './moment';
import type { Schermdelen } from './Stand';
import { sindsGisteren } from './sindsGisteren';

const PROJECTIES = 'PROJECTIECONTROLE';

/** What asks for attention, and how the hub stands. */
export function Overzicht({ stand }: Schermdelen) {
  const punten = aandacht(stand, new Date());
  const opgeschort = stand.opschortingen.filter(({ opgeheven }) => opgeheven === null).length;
  const alarmen = stand.alarmen.filter(sindsGisteren(new Date())).reduce((som, { aantal }) => som + aantal, 0);
  const controle = laatste(stand, PROJECTIES);
  const verlopen = stand.bewaartermijnen.reduce((som, termijn) => som + termijn.verlopen, 0);
  const open = stand.correctiestanden.reduce((som, een) => som + een.open, 0);
  return (
    <>
      {punten.length === 0 ? (
        <Melding soort="info" kop="Niets vraagt uw aandacht">
          <p>Iedere afnemer wordt bediend, er was een dag lang geen alarm, en de laatste controles waren goed.</p>
        </Melding>
      ) : (
        <Melding
          soort={punten.some(({ ernstig }) => ernstig) ? 'error' : 'warning'}
          kop={punten.length === 1 ? 'Eén punt vraagt uw aandacht' : `${punten.length} punten vragen uw aandacht`}
        >
          <ul class="punten">
            {punten.map(({ zin, naar }) => (
              <li key={zin}>
                <a href={naar} class="nl-link">
                  {zin}
                </a>
              </li>
            ))}
          </ul>
        </Melding>
      )}
      <dl class="kerncijfers">
        <Kerngetal naam="Nu opgeschort" naar="/beheer/opschorten" waarde={opgeschort} goed={opgeschort === 0} />
        <Kerngetal naam="Alarmen, laatste 24 uur" naar="/beheer/verbruik" waarde={alarmen} goed={alarmen === 0} />
        <Kerngetal
          naam="Projecties gelijk aan hun definitie"
          naar="/beheer/controles"
          waarde={controle ? (controle.goed ? 'ja' : 'nee') : 'onbekend'}
          erbij={controle?.klaar ? moment(controle.klaar) : 'nog niet nagekeken'}
          goed={controle?.goed ?? null}
        />
        <Kerngetal
          naam="Over de bewaartermijn"
          naar="/beheer/bewaren"
          waarde={stand.bewaartermijnen.length ? verlopen : 'onbekend'}
          goed={stand.bewaartermijnen.length ? verlopen === 0 : null}
        />
        <Kerngetal naam="Onbevestigde correctieberichten" naar="/beheer/correcties" waarde={open} goed={null} />
      </dl>
    </>
  );
}
