import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Gegeven } from './Gegeven';

const TIENDEN = 'in tienden, zoals het register het vastlegt (N3): 54 is een 5,4';

@ObjectType({
  simpleResolvers: true,
  description: 'Wat één kandidaat in één vak behaalde; een ander vak is een ander resultaat.',
})
export class Examenresultaat extends Gegeven {
  @Field(() => ID, { nullable: true, description: 'Rijsleutel van het examen waar dit resultaat bij hoort.' })
  examen?: string;

  @Field(() => Int, { nullable: true })
  examenjaar?: number;

  @Field(() => String, { nullable: true, description: 'BRIN-nummer van de instelling.' })
  brin?: string;

  @Field(() => String, { nullable: true, description: 'Volgnummer van de vestiging, twee tekens.' })
  vestiging?: string;

  @Field(() => String, { nullable: true })
  elementcode?: string;

  @Field(() => String, { nullable: true, description: 'VMBO-BB, VMBO-KB, VMBO-GL, VMBO-TL, HAVO of VWO.' })
  onderwijssoort?: string;

  @Field(() => String, { nullable: true, description: 'Vakcode, vier cijfers; zie codetabel(tabel: VAKCODE).' })
  vakcode?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Hoe het resultaat telt: G geëxamineerd, V vrijstelling, D dispensatie, I inruil.',
  })
  toepassing?: string;

  @Field(() => Boolean, { nullable: true, description: 'Of het vak bij het diploma hoort.' })
  diplomavak?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Of het een onderdeel van het combinatiecijfer is.' })
  combinatiecijfer?: boolean;

  @Field(() => Int, { nullable: true, description: `Cijfer van het schoolexamen, ${TIENDEN}.` })
  se?: number;

  @Field(() => Int, { nullable: true, description: `Cijfer van het centraal examen, eerste tijdvak, ${TIENDEN}.` })
  ce1?: number;

  @Field(() => Int, { nullable: true, description: `Tweede tijdvak (herkansing), ${TIENDEN}.` })
  ce2?: number;

  @Field(() => Int, { nullable: true, description: `Derde tijdvak, ${TIENDEN}.` })
  ce3?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Eindcijfer, heel: het gemiddelde van het schoolexamen en het beste centraal examen, afgerond op de eerste decimaal (Eindexamenbesluit VO art. 47).',
  })
  eindcijfer?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Het cijfer op de cijferlijst; leeg voor een onderdeel van het combinatiecijfer.',
  })
  cijferlijst?: number;
}
