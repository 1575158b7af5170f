import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Controleuitkomst } from './Controleuitkomst';
import { Diploma } from './Diploma';
import { Inschrijving } from './Inschrijving';
import { Onderwijsdeelnemer } from './Onderwijsdeelnemer';
import { PgnReden } from './PgnReden';
import { Rijen } from './Rijen';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Het antwoord over één gevraagd nummer.' })
export class Inschrijvingscontrole {
  @Field(() => String, { description: 'Het nummer zoals het werd gevraagd.' })
  pgn: string;

  @Field(() => Controleuitkomst)
  uitkomst: Controleuitkomst;

  @Field(() => PgnReden, { nullable: true, description: 'Alleen bij ONGELDIG.' })
  reden: PgnReden | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of er op de peildatum een inschrijving was. Alleen bij GEVONDEN; anders leeg.',
  })
  ingeschreven: boolean | null;

  @Field(() => Onderwijsdeelnemer, { nullable: true, description: 'Alleen bij GEVONDEN.' })
  onderwijsdeelnemer: Onderwijsdeelnemer | null;

  @Rijen(1)
  @Field(() => [Inschrijving], { description: 'De inschrijvingen die op de peildatum golden, op datum en BRIN.' })
  inschrijvingen: Inschrijving[];

  @Rijen(2)
  @Field(() => [Diploma], { description: 'De behaalde diploma’s, op datum, ongeacht de peildatum.' })
  diplomas: Diploma[];
}
