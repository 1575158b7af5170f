import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Een ondergrens van uw contract.' })
export class Drempel {
  @Field(() => String)
  waarvan: string;

  @Field(() => Int)
  minstens: number;
}
