import { Field, Int, ObjectType } from 'type-graphql';
import { Datum } from './Datum';
import { Gegeven } from './Gegeven';

@ObjectType({
  simpleResolvers: true,
  description: 'Een inschrijving bij een onderwijsinstelling, zoals zij op de peildatum was.',
})
export class Inschrijving extends Gegeven {
  @Field(() => String, { nullable: true, description: 'BRIN-nummer van de instelling.' })
  brin?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Volgnummer van de vestiging binnen het BRIN-nummer, twee tekens.',
  })
  vestiging?: string;

  @Field(() => Datum, { nullable: true, description: 'Eerste dag van de inschrijving.' })
  datumIn?: string;

  @Field(() => Datum, {
    nullable: true,
    description:
      'Datum van uitschrijving: de eerste dag waarop de inschrijving niet meer geldt. Leeg zolang zij loopt.',
  })
  datumUit?: string;

  @Field(() => String, { nullable: true, description: 'Sector van de opleiding: PO, SO, VO, VSO, VAVO, MBO of HO.' })
  onderwijssoort?: string;

  @Field(() => Int, { nullable: true, description: 'Inschrijfvolgnummer bij de instelling.' })
  volgnummer?: number;

  @Field(() => Datum, { nullable: true })
  datumUitGepland?: string;

  @Field(() => String, { nullable: true, description: 'Reden uitstroom mbo, code 01 tot en met 09.' })
  redenUitstroom?: string;

  @Field(() => String, { nullable: true, description: 'Elementcode (vo, vavo) of crebo (mbo).' })
  opleidingscode?: string;

  @Field(() => Int, { nullable: true, description: 'Niveau van de mbo-opleiding, 1 tot en met 4.' })
  niveau?: number;

  @Field(() => Int, { nullable: true })
  leerjaar?: number;

  @Field(() => String, { nullable: true, description: 'BOL of BBL.' })
  leerweg?: string;

  @Field(() => String, { nullable: true, description: 'VT (voltijd), DT (deeltijd) of EX (examendeelnemer).' })
  intensiteit?: string;

  @Field(() => Boolean, { nullable: true, description: 'Of de inschrijving voor bekostiging is aangemeld.' })
  bekostigd?: boolean;
}
