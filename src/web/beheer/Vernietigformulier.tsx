import { useState } from 'preact/hooks';
import { Handelingfout } from '../hub/Handelingfout';
import { useHandeling } from '../hub/useHandeling';
import { getal } from '../huisstijl/getal';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { VernietigVerlopenDocument } from './contract.gen';
import { Invoer } from './Invoer';
import type { Schermdelen } from './Stand';

/** Destroys what was counted. Whoever does so types how much that is: it cannot be undone. */
export function Vernietigformulier({ stand, kijk }: Schermdelen) {
  const [getypt, zetGetypt] = useState('');
  const { bezig, fout, doe } = useHandeling(VernietigVerlopenDocument, kijk);
  const verlopen = stand.bewaartermijnen.reduce((som, termijn) => som + termijn.verlopen, 0);
  const loopt = stand.opdrachten.some(({ soort, klaar }) => soort === 'VERNIETIGING' && !klaar);
  /** as it is written, with or without points */
  const gelijk = getypt.replaceAll('.', '') === String(verlopen);
  if (verlopen === 0 || loopt) return null;
  return (
    <form
      class="kaart formulier"
      aria-labelledby="vernietigen"
      onSubmit={async (gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (await doe({ verlopen })) zetGetypt('');
      }}
    >
      <Kop niveau={2} id="vernietigen">
        Vernietigen
      </Kop>
      <p>
        De wet wil dat wat verlopen is verdwijnt: hier zijn dat er samen {getal.heel(verlopen)}. Het verdwijnt ook uit
        projecties, examencijfers en logboek, en dat kan niet ongedaan worden gemaakt; tellingen die al gemaakt zijn
        blijven zoals zij waren. Wie daardoor zelf over een termijn raakt, komt bij de volgende telling. Doe het niet
        terwijl een afnemer een levering ophaalt: die kan dan middenin rijen zien verdwijnen.
      </p>
      <Invoer label={`Typ ${getal.heel(verlopen)} om te bevestigen`}>
        <input
          type="text"
          inputMode="numeric"
          class="utrecht-textbox utrecht-textbox--html-input"
          autocomplete="off"
          value={getypt}
          onInput={({ currentTarget }) => zetGetypt(currentTarget.value.trim())}
        />
      </Invoer>
      {fout && <Handelingfout fout={fout} />}
      <Knop soort="primary-action" type="submit" disabled={bezig || !gelijk}>
        Vernietig {getal.heel(verlopen)}
      </Knop>
    </form>
  );
}
