import { Field, Int, ObjectType } from 'type-graphql';
import { Datum } from './Datum';
import { Gegeven } from './Gegeven';
import { Rijen } from './Rijen';

@ObjectType({
  simpleResolvers: true,
  description:
    'Bericht dat iets wat u ontving onjuist was en is verbeterd (AVG art. 19). Vraag het gegeven opnieuw op: wat er stond en wat er nu staat, zegt het bericht niet.',
})
export class Correctie extends Gegeven {
  @Field(() => String, { nullable: true, description: 'Waarvan het een gegeven was, bijvoorbeeld Inschrijving.' })
  soort?: string;

  @Rijen(3)
  @Field(() => [String], {
    nullable: true,
    description:
      'De velden van uw contract die onjuist waren, bijvoorbeeld Inschrijving.datumIn. Alle velden van een soort: er stond een gegeven dat er voor u niet is.',
  })
  velden?: string[];

  @Field(() => Datum, { nullable: true, description: 'De dag waarop u het onjuiste gegeven voor het eerst ontving.' })
  eersteVerstrekking?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'In hoeveel verstrekkingen aan u over deze persoon zulke velden stonden, volgens het logboek.',
  })
  aantalVerstrekkingen?: number;

  @Field(() => Datum, { nullable: true, description: 'De dag waarop het register is verbeterd.' })
  gecorrigeerd?: string;
}
