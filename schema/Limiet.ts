import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Een grens van uw contract.' })
export class Limiet {
  @Field(() => String)
  waarvan: string;

  @Field(() => Int)
  hoogstens: number;
}
