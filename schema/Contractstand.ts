import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Contractwijziging } from './Contractwijziging';
import { Rijen } from './Rijen';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'De gepubliceerde versies van het contract van een afnemer.' })
export class Contractstand {
  @Field(() => String)
  afnemer: string;

  @Field(() => String)
  naam: string;

  @Field(() => String)
  doel: string;

  @Field(() => String, { description: 'Het contract dat nu geldt, met zijn versie.' })
  nu: string;

  @Rijen(3)
  @Field(() => [Contractwijziging], { description: 'De oudste eerst; een versie die nog niet geldt is aangekondigd.' })
  versies: Contractwijziging[];
}
