import { DataSource, type MigrationInterface } from 'typeorm';
import { Adres } from './entities/Adres';
import { Bpv } from './entities/Bpv';
import { Crebo } from './entities/Crebo';
import { Diploma } from './entities/Diploma';
import { Elementcode } from './entities/Elementcode';
import { Examen } from './entities/Examen';
import { Examenresultaat } from './entities/Examenresultaat';
import { Gemeente } from './entities/Gemeente';
import { Getuigschrift } from './entities/Getuigschrift';
import { Inschrijving } from './entities/Inschrijving';
import { Inschrijvingsperiode } from './entities/Inschrijvingsperiode';
import { Instelling } from './entities/Instelling';
import { Persoon } from './entities/Persoon';
import { Persoonsgegevens } from './entities/Persoonsgegevens';
import { PgnAlias } from './entities/PgnAlias';
import { RegistratieElders } from './entities/RegistratieElders';
import { RmcIndeling } from './entities/RmcIndeling';
import { RmcRegio } from './entities/RmcRegio';
import { Vakcode } from './entities/Vakcode';
import { Vestiging } from './entities/Vestiging';
import { Vrijstelling } from './entities/Vrijstelling';
import { Referentie1700000000001 } from './migrations/1-Referentie';
import { Onderwijsdeelnemer1700000000002 } from './migrations/2-Onderwijsdeelnemer';
import { Huidig1700000000003 } from './migrations/3-Huidig';
import { Examen1700000000004 } from './migrations/4-Examen';
import { Pseudoniem1700000000005 } from './migrations/5-Pseudoniem';
import { Codes1700000000006 } from './migrations/6-Codes';
import { BuitenOnderwijs1700000000007 } from './migrations/7-BuitenOnderwijs';
import { Gebied1700000000008 } from './migrations/8-Gebied';
import { LaatsteLevering1700000000009 } from './migrations/9-LaatsteLevering';
import { AlleVersies1700000000010 } from './migrations/10-AlleVersies';
import { Correctie1700000000011 } from './migrations/11-Correctie';

/** A migration class; its name ends in the time that orders it. */
export type Migratie = new () => MigrationInterface;

/** The register as its owner; `migraties` are those of the other rooms that keep tables in this database. */
export function maakGegevensbron(
  url: string,
  { migraties = [] }: { migraties?: readonly Migratie[] } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: 'bron-eigenaar',
    poolSize: 4,
    // Dates in ranges are read as jjjj-mm-dd, whatever the server prefers.
    extra: { options: '-c datestyle=ISO' },
    // The table of migrations: schema register does not exist before the first of them, and the owner's search_path
    // must not decide where it is looked for.
    schema: 'public',
    migrationsTableName: 'migraties',
    migrationsTransactionMode: 'each',
    migrations: [
      Referentie1700000000001,
      Onderwijsdeelnemer1700000000002,
      Huidig1700000000003,
      Examen1700000000004,
      Pseudoniem1700000000005,
      Codes1700000000006,
      BuitenOnderwijs1700000000007,
      Gebied1700000000008,
      LaatsteLevering1700000000009,
      AlleVersies1700000000010,
      Correctie1700000000011,
      ...migraties,
    ],
    entities: [
      Gemeente,
      RmcRegio,
      RmcIndeling,
      Elementcode,
      Crebo,
      Vakcode,
      Instelling,
      Vestiging,
      Persoon,
      PgnAlias,
      Persoonsgegevens,
      Adres,
      Inschrijving,
      Inschrijvingsperiode,
      Examen,
      Examenresultaat,
      Diploma,
      Bpv,
      Vrijstelling,
      RegistratieElders,
      Getuigschrift,
    ],
    synchronize: false,
    installExtensions: false,
    // The key of TypeORM's cache ignores who asks, and its log would show the values of a failed statement.
    cache: false,
    logging: false,
  });
}
