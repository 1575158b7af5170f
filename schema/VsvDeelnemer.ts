import { Field, Int, ObjectType } from 'type-graphql';
import { Datum } from './Datum';
import { Gegeven } from './Gegeven';
import { Onderwijsdeelnemer } from './Onderwijsdeelnemer';
import { VsvCategorie } from './VsvCategorie';
import { VsvReden } from './VsvReden';

@ObjectType({
  simpleResolvers: true,
  description:
    'Een jongere achter een vsv-cijfer: precies één per getelde jongere. Wie zij is staat erbij zolang u dat mag weten.',
})
export class VsvDeelnemer extends Gegeven {
  @Field(() => Int, { nullable: true, description: 'Het jaar waarin het schooljaar begint.' })
  schooljaar?: number;

  @Field(() => Datum, { nullable: true, description: 'De maandstand waarin zij staat; leeg: het jaarcijfer.' })
  maand?: string;

  @Field(() => VsvReden, { nullable: true, description: 'Alleen in een maandstand.' })
  reden?: VsvReden;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of zij in de maandstand van een maand eerder niet op de lijst van deze regio stond; in de eerste van een schooljaar is iedereen nieuw. Alleen in een maandstand.',
  })
  nieuw?: boolean;

  @Field(() => String, { nullable: true, description: 'VO, MBO of VAVO, op de eerste teldatum.' })
  onderwijssoort?: string;

  @Field(() => VsvCategorie, { nullable: true })
  categorie?: VsvCategorie;

  @Field(() => String, { nullable: true, description: 'BRIN-nummer van de instelling op de eerste teldatum.' })
  brin?: string;

  @Field(() => String, { nullable: true, description: 'Volgnummer van de vestiging, twee tekens.' })
  vestiging?: string;

  @Field(() => String, { nullable: true, description: 'BOL of BBL.' })
  leerweg?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Woongemeente op de teldatum, of in een maandstand op de eerste van de maand.',
  })
  gemeente?: string;

  @Field(() => Onderwijsdeelnemer, {
    nullable: true,
    description:
      'Wie zij is. Leeg als zij nu buiten uw slice valt: verhuisd, een startkwalificatie behaald, te jong of te oud.',
  })
  onderwijsdeelnemer?: Onderwijsdeelnemer;
}
