import { getal } from '../huisstijl/getal';
import { Kop } from '../huisstijl/Kop';
import { Tabel } from '../huisstijl/Tabel';
import { Alarmbeeld } from './Alarmbeeld';
import { gebruik } from './gebruik';
import { Meter } from './Meter';
import { moment } from './moment';
import type { Organisatie, Schermdelen } from './Stand';

/** Of the budget of which least is left. */
const meeste = (een: Organisatie): number => Math.max(...Object.values(gebruik(een)));

/** What organisations used of what they may, and what was held back. */
export function Verbruik({ stand }: Schermdelen) {
  const vragers = stand.organisaties
    .filter(({ puntenPerUur }) => puntenPerUur !== null)
    .sort((een, ander) => meeste(ander) - meeste(een) || een.naam.localeCompare(ander.naam, 'nl'));
  const bij = ({ naam }: Organisatie) => naam;
  return (
    <>
      <section class="deel" aria-labelledby="verbruik">
        <Kop niveau={2} id="verbruik">
          Verbruik
        </Kop>
        <p class="klein">
          Punten tellen van heel uur tot heel uur: één voor iedere vraag en één voor iedere waarde. Personen tellen per
          dag, ieder één keer; een nummer dat niemand oplevert telt iedere keer. Wat een ander namens een organisatie
          vraagt, telt bij die organisatie.
        </p>
        <Tabel
          bijschrift="Verbruik naast budget, per organisatie"
          rijen={vragers}
          sleutel={({ oin, doel }) => `${oin} ${doel}`}
          kolommen={[
            { kop: 'Organisatie', waarde: ({ naam, opgeschort }) => (opgeschort ? `${naam} (opgeschort)` : naam) },
            { kop: 'Doel', waarde: ({ doel }) => doel },
            {
              kop: 'Punten dit uur',
              waarde: (een) => (
                <Meter naam={`Punten van ${bij(een)}`} waarde={een.puntenDitUur} hoogstens={een.puntenPerUur} />
              ),
            },
            {
              kop: 'Personen vandaag',
              waarde: (een) => (
                <Meter naam={`Personen van ${bij(een)}`} waarde={een.personenVandaag} hoogstens={een.personenPerDag} />
              ),
            },
          ]}
        />
      </section>
      <section class="deel" aria-labelledby="alarmen">
        <Kop niveau={2} id="alarmen">
          Alarmen, de laatste 30 dagen
        </Kop>
        {stand.alarmen.length === 0 ? (
          <p>Er was geen alarm: geen wand en geen budget hoefde iets tegen te houden.</p>
        ) : (
          <>
            <p class="klein">
              Per minuut geteld. Een budget voor personen geeft op een dag één alarm, hoe vaak het daarna ook
              tegenhoudt.
            </p>
            <Alarmbeeld alarmen={stand.alarmen} />
            <Tabel
              bijschrift="Alarmen, het laatste eerst"
              rijen={stand.alarmen}
              sleutel={({ minuut, wand, tekst }) => `${minuut} ${wand} ${tekst}`}
              kolommen={[
                { kop: 'Wanneer', waarde: ({ minuut }) => moment(minuut) },
                { kop: 'Wand', waarde: ({ wand }) => wand },
                { kop: 'Wat', waarde: ({ tekst }) => tekst },
                { kop: 'Aantal', getal: true, waarde: ({ aantal }) => getal.heel(aantal) },
              ]}
            />
          </>
        )}
      </section>
    </>
  );
}
