import { Field, InputType } from 'type-graphql';
import { Brin } from './Brin';
import { Diplomasoort } from './Diplomasoort';
import { Vestigingscode } from './Vestigingscode';

@InputType({ description: 'Alleen diploma’s die aan alles hiervan voldoen.' })
export class DiplomaFilter {
  @Field(() => Brin, { nullable: true })
  brin?: string;

  @Field(() => Vestigingscode, { nullable: true })
  vestiging?: string;

  @Field(() => Diplomasoort, { nullable: true })
  soort?: string;
}
