import { Field, Int, ObjectType } from 'type-graphql';
import { Datum } from './Datum';
import { DeelsOnbekendeDatum } from './DeelsOnbekendeDatum';
import { Gegeven } from './Gegeven';
import { Inschrijving } from './Inschrijving';
import { Rijen } from './Rijen';
import { Vereist } from './Vereist';

@ObjectType({ simpleResolvers: true, description: 'Een leerling of student in het basisregister.' })
export class Onderwijsdeelnemer extends Gegeven {
  @Field(() => String, { nullable: true })
  achternaam?: string;

  @Field(() => String, { nullable: true, description: 'Voorvoegsel van de achternaam.' })
  voorvoegsel?: string;

  @Field(() => String, { nullable: true })
  voornamen?: string;

  @Field(() => DeelsOnbekendeDatum, { nullable: true })
  geboortedatum?: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Leeftijd in hele jaren op de vaste datum die uw autorisatie noemt (het raster), nooit op een zelf gekozen datum.',
  })
  leeftijd?: number;

  @Field(() => String, { nullable: true, description: 'M, V of O (onbekend).' })
  geslacht?: string;

  @Field(() => String, { nullable: true })
  straat?: string;

  @Field(() => String, { nullable: true })
  huisnummer?: string;

  @Field(() => String, { nullable: true })
  huisnummertoevoeging?: string;

  @Field(() => String, { nullable: true, description: 'Postcode, vier cijfers en twee letters.' })
  postcode?: string;

  @Field(() => String, { nullable: true, description: 'De vier cijfers van de postcode.' })
  pc4?: string;

  @Field(() => String, { nullable: true })
  woonplaats?: string;

  @Field(() => String, { nullable: true, description: 'Gemeentecode van de BRP (tabel 33).' })
  woongemeente?: string;

  @Field(() => Boolean, { nullable: true, description: 'Of de BRP een indicatie geheim heeft voor deze persoon.' })
  indicatieGeheim?: boolean;

  @Field(() => Datum, { nullable: true, description: 'Datum van vestiging in Nederland.' })
  datumVestiging?: string;

  @Field(() => Datum, { nullable: true, description: 'Datum van vertrek uit Nederland.' })
  datumVertrek?: string;

  @Field(() => Datum, { nullable: true })
  datumOverlijden?: string;

  @Field(() => Int, { nullable: true, description: 'Jaar van vestiging in Nederland.' })
  jaarVestiging?: number;

  @Field(() => Int, { nullable: true, description: 'Jaar van vertrek uit Nederland.' })
  jaarVertrek?: number;

  @Field(() => Int, { nullable: true })
  jaarOverlijden?: number;

  @Rijen(3)
  @Vereist('Inschrijving.rijsleutel', 'Inschrijving.datumIn')
  @Field(() => [Inschrijving], {
    description: 'Haar inschrijvingen voor zover u die krijgt, de nieuwste eerst. Leeg als er geen is.',
  })
  inschrijvingen?: Inschrijving[];
}
