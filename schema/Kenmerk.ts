import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Wat een codetabel verder van een code zegt.' })
export class Kenmerk {
  @Field(() => String)
  naam: string;

  @Field(() => String)
  waarde: string;
}
