import { useState } from 'preact/hooks';
import { Handelingfout } from '../hub/Handelingfout';
import { useHandeling } from '../hub/useHandeling';
import { Keuzelijst } from '../huisstijl/Keuzelijst';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { Melding } from '../huisstijl/Melding';
import { SchortOpDocument } from './contract.gen';
import { Invoer } from './Invoer';
import type { Opschorting, Schermdelen } from './Stand';
import { vingerafdrukVan } from './vingerafdrukVan';

type Soort = Opschorting['soort'];

const SOORTEN: { waarde: Soort; naam: string }[] = [
  { waarde: 'ORGANISATIE', naam: 'Eén organisatie' },
  { waarde: 'AFNEMER', naam: 'Een afnemer met al haar organisaties' },
  { waarde: 'CERTIFICAAT', naam: 'Een certificaat' },
];
const KIES = { waarde: '', naam: 'Kies…' };

/** Whom, and why; and once more before it is done. */
export function Opschortformulier({ stand, kijk }: Schermdelen) {
  const [soort, zetSoort] = useState<Soort>('ORGANISATIE');
  const [wie, zetWie] = useState('');
  const [reden, zetReden] = useState('');
  /** who it is, once that is known: what is left is to say so */
  const [zeker, zetZeker] = useState<{ doelwit: string; naam: string } | null>(null);
  const [mis, zetMis] = useState<string | null>(null);
  const { bezig, fout, doe } = useHandeling(SchortOpDocument, kijk);

  const organisaties = new Map(stand.organisaties.map(({ oin, naam }) => [oin, naam]));
  const afnemers = new Map(stand.organisaties.map(({ afnemer, afnemerNaam }) => [afnemer, afnemerNaam]));
  const namen = soort === 'AFNEMER' ? afnemers : organisaties;
  const opNaam = [...namen]
    .map(([waarde, naam]) => ({ waarde, naam }))
    .sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'));
  const anders = <T,>(zet: (waarde: T) => void, waarde: T) => {
    zet(waarde);
    zetMis(null);
    zetZeker(null);
  };

  const vraagNa = async () => {
    const doelwit = soort === 'CERTIFICAAT' ? await vingerafdrukVan(wie) : wie;
    if (!doelwit)
      return zetMis(
        soort === 'CERTIFICAAT'
          ? 'Dit is geen certificaat (PEM) en geen vingerafdruk: verwacht worden 43 tekens base64url.'
          : 'Kies eerst wie.',
      );
    if (!reden.trim()) return zetMis('Schrijf op waarom: dat blijft bewaard.');
    zetZeker({
      doelwit,
      naam: soort === 'CERTIFICAAT' ? `wie zich meldt met certificaat ${doelwit}` : namen.get(doelwit)!,
    });
  };
  const schortOp = async () => {
    const gedaan = await doe({ soort, doelwit: zeker!.doelwit, reden });
    if (!gedaan) return;
    anders(zetWie, '');
    zetReden('');
    if (!gedaan.schortOp)
      zetMis(
        `Er wordt al niets verstrekt aan ${zeker!.naam}: zie hieronder sinds wanneer. Deze reden is niet bewaard.`,
      );
  };

  return (
    <form
      class="kaart formulier"
      aria-labelledby="opschorten"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        vraagNa();
      }}
    >
      <Kop niveau={2} id="opschorten">
        Niets meer verstrekken
      </Kop>
      <p>Iedere hub weet het binnen een seconde, ook voor tokens en antwoorden die al onderweg waren.</p>
      <Keuzelijst
        label="Wat"
        waarde={soort}
        opties={SOORTEN}
        kies={(gekozen) => {
          anders(zetWie, '');
          zetSoort(gekozen as Soort);
        }}
      />
      {soort === 'CERTIFICAAT' ? (
        <Invoer
          label="Certificaat"
          uitleg="De PEM-tekst, of de vingerafdruk x5t#S256. Het certificaat blijft in uw browser."
        >
          <textarea
            class="utrecht-textarea utrecht-textarea--html-textarea"
            rows={4}
            spellcheck={false}
            value={wie}
            onInput={({ currentTarget }) => anders(zetWie, currentTarget.value)}
          />
        </Invoer>
      ) : (
        <Keuzelijst label="Wie" waarde={wie} opties={[KIES, ...opNaam]} kies={(gekozen) => anders(zetWie, gekozen)} />
      )}
      <Invoer label="Reden" uitleg="Blijft bewaard. Noem niemand uit het register.">
        <input
          type="text"
          class="utrecht-textbox utrecht-textbox--html-input"
          maxLength={500}
          autocomplete="off"
          value={reden}
          onInput={({ currentTarget }) => anders(zetReden, currentTarget.value)}
        />
      </Invoer>
      {mis && (
        <Melding soort="error">
          <p>{mis}</p>
        </Melding>
      )}
      {fout && <Handelingfout fout={fout} />}
      {zeker ? (
        <Melding soort="warning" kop={`Niets meer verstrekken aan ${zeker.naam}?`}>
          <p>Het geldt tot u het opheft. Wie nu een vraag stelt, krijgt te horen dat de verstrekking is opgeschort.</p>
          <div class="knoppen">
            <Knop soort="primary-action" disabled={bezig} onClick={schortOp}>
              Ja, schort op
            </Knop>
            <Knop onClick={() => zetZeker(null)}>Toch niet</Knop>
          </div>
        </Melding>
      ) : (
        <Knop soort="primary-action" type="submit">
          Schort op…
        </Knop>
      )}
    </form>
  );
}
