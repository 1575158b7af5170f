import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Een regel van wat er uit een opdracht kwam.' })
export class Opdrachtregel {
  @Field(() => String)
  wat: string;

  @Field(() => String)
  uitkomst: string;

  @Field(() => Boolean)
  goed: boolean;
}
