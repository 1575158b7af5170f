import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { VsvGroep } from './VsvGroep';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Nieuwe voortijdig schoolverlaters van één groep.' })
export class VsvCijfer extends VsvGroep {
  @Field(() => Int, { description: 'Jongeren op de eerste teldatum (verzameling A).' })
  startpopulatie: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Daarvan buiten beschouwing (verzameling B): overleden, vertrokken, vrijgesteld. Leeg als de startpopulatie kleiner is dan de drempel van uw contract.',
  })
  buitenBeschouwing: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Daarvan nieuwe voortijdig schoolverlaters (X). Alleen bij GESLACHT leeg, als een van de groepen kleiner is dan de drempel van uw contract.',
  })
  vsv: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Vsv in procenten van de startpopulatie min wat buiten beschouwing is, op twee decimalen; leeg als die nul is, of als buitenBeschouwing of vsv leeg is.',
  })
  percentage: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'De norm in procenten. Alleen als de groep precies één categorie is, en daarvoor een norm bestaat.',
  })
  norm: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Of het percentage niet hoger is dan de norm.' })
  voldoet: boolean | null;
}
