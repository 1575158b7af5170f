import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';
import { Rijen } from './Rijen';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Een versie van uw contract en wat er anders is dan in de vorige.' })
export class Contractwijziging {
  @Field(() => Int)
  versie: number;

  @Field(() => Datum, {
    description: 'De eerste dag waarop zij geldt; ligt die dag nog voor u, dan is zij aangekondigd.',
  })
  datum: string;

  @Field(() => Datum, { nullable: true, description: 'De dag waarop zij is aangekondigd.' })
  aangekondigd: string | null;

  @Field(() => Boolean, {
    description: 'Of een vraag of een gebruik dat goed was, daardoor anders wordt of niet meer kan.',
  })
  ingrijpend: boolean;

  @Rijen(5)
  @Field(() => [String], { description: 'Wat er anders is, per wijziging; leeg bij de eerste versie.' })
  woorden: string[];
}
