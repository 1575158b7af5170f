import { Field, InputType } from 'type-graphql';
import { Brin } from './Brin';
import { Sector } from './Sector';
import { Vestigingscode } from './Vestigingscode';

@InputType({ description: 'Alleen inschrijvingen die aan alles hiervan voldoen.' })
export class InschrijvingFilter {
  @Field(() => Brin, { nullable: true })
  brin?: string;

  @Field(() => Vestigingscode, { nullable: true })
  vestiging?: string;

  @Field(() => Sector, { nullable: true })
  onderwijssoort?: string;
}
