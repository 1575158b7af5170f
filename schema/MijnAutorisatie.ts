import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Contractwijziging } from './Contractwijziging';
import { Datum } from './Datum';
import { Drempel } from './Drempel';
import { GeautoriseerdVeld } from './GeautoriseerdVeld';
import { Limiet } from './Limiet';
import { Rijen } from './Rijen';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Wat u mag opvragen, waarvoor en op welke grond.' })
export class MijnAutorisatie {
  @Field(() => String)
  afnemer: string;

  @Field(() => String)
  naam: string;

  @Field(() => String)
  oin: string;

  @Field(() => String, {
    nullable: true,
    description: 'Wie namens deze organisatie vraagt, met haar mandaat. Leeg als zij zelf vraagt.',
  })
  gemachtigde: string | null;

  @Field(() => String)
  doel: string;

  @Field(() => String)
  doelomschrijving: string;

  @Rijen(3)
  @Field(() => [String], { description: 'De artikelen waarop de autorisatie berust.' })
  grondslag: string[];

  @Field(() => String)
  toelichting: string;

  @Field(() => Datum)
  geldigVan: string;

  @Field(() => Datum, { nullable: true, description: 'Eerste dag waarop de autorisatie niet meer geldt.' })
  geldigTot: string | null;

  @Field(() => String, { description: 'Over wie u iets mag weten, in woorden.' })
  rijen: string;

  @Rijen(2)
  @Field(() => [String], {
    nullable: true,
    description:
      'De gebieden waarvoor u vraagt (gemeentecodes of nummers van RMC-regio’s); leeg als uw autorisatie er geen kent.',
  })
  gebied: string[] | null;

  @Field(() => String, { nullable: true, description: 'De enige datums waarop een leeftijd wordt bepaald.' })
  raster: string | null;

  @Rijen(100)
  @Field(() => [GeautoriseerdVeld])
  velden: GeautoriseerdVeld[];

  @Rijen(15)
  @Field(() => [Limiet])
  limieten: Limiet[];

  @Rijen(2)
  @Field(() => [Drempel], { description: 'Hoe groot een groep moet zijn voordat u er iets van te zien krijgt.' })
  drempels: Drempel[];

  @Field(() => String, { description: 'Versie van uw contract, zoals op elk ontvangstbewijs.' })
  contractversie: string;

  @Rijen(3)
  @Field(() => [Contractwijziging], { description: 'De versies van uw contract, de oudste eerst.' })
  wijzigingen: Contractwijziging[];

  @Field(() => String, { description: 'Uw contract in de schemataal van GraphQL (SDL).' })
  sdl: string;
}
