import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description: 'Hoeveel berichten een organisatie kreeg over gegevens die onjuist bleken.',
})
export class Correctiestand {
  @Field(() => String)
  afnemer: string;

  @Field(() => String)
  naam: string;

  @Field(() => String)
  oin: string;

  @Field(() => Int, { description: 'Nog niet bevestigd.' })
  open: number;

  @Field(() => Int)
  bevestigd: number;

  @Field(() => Datum, { nullable: true, description: 'De dag van de oudste correctie waarvan het bericht open staat.' })
  oudste: string | null;
}
