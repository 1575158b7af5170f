import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';
import { Tijdstip } from './Tijdstip';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description: 'Hoe lang iets bewaard wordt, en hoeveel er over die termijn heen is.',
})
export class Bewaartermijn {
  @Field(() => String)
  naam: string;

  @Field(() => String)
  artikel: string;

  @Field(() => String, { description: 'Wat er verdwijnt als de termijn om is.' })
  wat: string;

  @Field(() => String, { description: 'Wanneer de termijn begint.' })
  vanaf: string;

  @Field(() => Int)
  jaren: number;

  @Field(() => String, { description: 'Hoe de termijn bekend is.' })
  bron: string;

  @Field(() => String, { description: 'Wat er geteld wordt.' })
  eenheid: string;

  @Field(() => Int)
  verlopen: number;

  @Field(() => Int, { description: 'Wat binnen een jaar daarna verloopt.' })
  binnenkort: number;

  @Field(() => Datum, { description: 'Naar de termijnen op deze dag.' })
  dag: string;

  @Field(() => Tijdstip)
  geteld: string;
}
