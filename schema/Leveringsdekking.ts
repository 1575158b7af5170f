import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';
import { Leveringssoort } from './Leveringssoort';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description:
    'Wat een instelling over een schooljaar heeft geleverd, en tot wanneer; geteld bij het begin van de dag.',
})
export class Leveringsdekking {
  @Field(() => String)
  brin: string;

  @Field(() => Leveringssoort)
  soort: Leveringssoort;

  @Field(() => String, { description: 'jjjj-jjjj' })
  schooljaar: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Hoeveel gegevens; leeg als het er minder zijn dan de drempel van uw contract.',
  })
  aantal: number | null;

  @Field(() => Datum, { description: 'De dag van de laatste levering.' })
  laatstGeleverd: string;
}
