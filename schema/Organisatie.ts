import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description: 'Wie bij de hub vraagt, wat zij mag en wat zij daarvan heeft gebruikt.',
})
export class Organisatie {
  @Field(() => String, { description: 'Het bestand dat zegt wat zij krijgt.' })
  afnemer: string;

  @Field(() => String)
  afnemerNaam: string;

  @Field(() => String)
  doel: string;

  @Field(() => String, { description: 'De korte naam, zoals in het bestand.' })
  id: string;

  @Field(() => String)
  naam: string;

  @Field(() => String, { description: 'Organisatie-identificatienummer, 20 cijfers.' })
  oin: string;

  @Field(() => String, { description: 'Het contract dat nu geldt, met zijn versie.' })
  contract: string;

  @Field(() => Int, { nullable: true, description: 'Leeg voor wie namens een ander vraagt: dat telt bij die ander.' })
  puntenPerUur: number | null;

  @Field(() => Int, { description: 'Sinds het laatste hele uur; de stand van hoogstens enkele seconden geleden.' })
  puntenDitUur: number;

  @Field(() => Int, { nullable: true, description: 'Leeg als er geen grens is.' })
  personenPerDag: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Verschillende personen, en nummers die niemand opleverden. Leeg als er geen grens is.',
  })
  personenVandaag: number | null;

  @Field(() => Boolean, { description: 'Of zij nu niets krijgt: zelf, of met haar hele afnemer.' })
  opgeschort: boolean;
}
