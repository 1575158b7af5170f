import { Knop } from '../huisstijl/Knop';
import { site } from './site';

/** Ends the session of this site, here and at the issuer. */
export function Uitloggen() {
  return (
    <form method="post" action={`${site.pad}/uitloggen`}>
      <Knop soort="subtle" type="submit" class="kader__uit">
        Uitloggen
      </Knop>
    </form>
  );
}
