import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Verstrekking } from './Verstrekking';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true })
export class VerstrekkingEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Verstrekking)
  node: Verstrekking;
}
