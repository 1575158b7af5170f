import { Field, Int, ObjectType } from 'type-graphql';
import { Datum } from './Datum';
import { Gegeven } from './Gegeven';

@ObjectType({
  simpleResolvers: true,
  description:
    'De ene laatste levering over een inwoner die een startkwalificatie of getuigschrift behaalde, zoals zij toen was (WOT art. 24f lid 4).',
})
export class LaatsteLevering extends Gegeven {
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de levering is klaargezet.' })
  klaargezet?: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'De eerste dag waarop zij er niet meer is, ook zonder bevestiging.',
  })
  zichtbaarTot?: string;

  @Field(() => String, {
    nullable: true,
    description: 'HAVO, VWO of MBO; bij een getuigschrift PRO, VSO_ARBEID of VSO_DAGBESTEDING.',
  })
  soort?: string;

  @Field(() => Int, { nullable: true, description: 'Niveau van het mbo-diploma.' })
  niveau?: number;

  @Field(() => Datum, { nullable: true, description: 'De dag waarop het is behaald.' })
  datum?: string;

  @Field(() => String, { nullable: true })
  achternaam?: string;

  @Field(() => String, { nullable: true, description: 'Voorvoegsel van de achternaam.' })
  voorvoegsel?: string;

  @Field(() => String, { nullable: true })
  voornamen?: string;

  @Field(() => String, { nullable: true })
  straat?: string;

  @Field(() => String, { nullable: true })
  huisnummer?: string;

  @Field(() => String, { nullable: true })
  huisnummertoevoeging?: string;

  @Field(() => String, { nullable: true })
  postcode?: string;

  @Field(() => String, { nullable: true })
  woonplaats?: string;

  @Field(() => String, { nullable: true, description: 'Gemeentecode van de BRP (tabel 33).' })
  woongemeente?: string;

  @Field(() => String, { nullable: true, description: 'BRIN-nummer van de laatst bezochte instelling.' })
  brin?: string;

  @Field(() => String, { nullable: true, description: 'Volgnummer van de vestiging, twee tekens.' })
  vestiging?: string;

  @Field(() => String, { nullable: true, description: 'Sector van het laatst genoten onderwijs.' })
  onderwijssoort?: string;

  @Field(() => String, { nullable: true, description: 'Elementcode (vo, vavo) of crebo (mbo).' })
  opleidingscode?: string;

  @Field(() => Datum, { nullable: true })
  datumIn?: string;

  @Field(() => Datum, { nullable: true })
  datumUit?: string;

  @Field(() => String, { nullable: true, description: 'Reden uitstroom mbo, code 01 tot en met 09.' })
  redenUitstroom?: string;
}
