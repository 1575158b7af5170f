import { datum } from '../huisstijl/datum';
import { Kop } from '../huisstijl/Kop';
import type { AutorisatieQuery } from './contract.gen';

const opsomming = new Intl.ListFormat('nl');

/** For what, on which grounds and about whom. */
export function Grondslag({ mijn }: { mijn: AutorisatieQuery['mijnAutorisatie'] }) {
  return (
    <>
      <Kop niveau={2} id="grondslag">
        Waarvoor en waarom
      </Kop>
      <dl class="gegevens">
        <dt>Doel</dt>
        <dd>
          <code>{mijn.doel}</code> (ook de scope van uw token)
        </dd>
        <dt>Grondslag</dt>
        <dd>
          {mijn.grondslag.map((artikel) => (
            <span key={artikel} class="regel">
              {artikel}
            </span>
          ))}
        </dd>
        <dt>Toelichting</dt>
        <dd>{mijn.toelichting}</dd>
        <dt>Geldig</dt>
        <dd>
          van {datum.voluit(mijn.geldigVan)}
          {mijn.geldigTot ? ` tot ${datum.voluit(mijn.geldigTot)}` : ', zonder einde'}
        </dd>
        <dt>Contract</dt>
        <dd>
          <code>{mijn.contractversie}</code>
        </dd>
        <dt>OIN</dt>
        <dd>
          <code>{mijn.oin}</code>
        </dd>
      </dl>
      <Kop niveau={2} id="rijen">
        Over wie
      </Kop>
      <p class="portaal__zin">{mijn.rijen}</p>
      {mijn.gebied && (
        <p class="portaal__zin">
          Uw gebied: <strong>{opsomming.format(mijn.gebied)}</strong>. Over wie daarbuiten valt krijgt u niets.
        </p>
      )}
      {mijn.raster && (
        <p class="portaal__zin">
          Leeftijden gelden alleen op vaste datums (het raster): <strong>{mijn.raster}</strong>. Zo is met geen enkel
          aantal vragen een geboortedatum te vinden.
        </p>
      )}
    </>
  );
}
