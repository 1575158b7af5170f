import { Field, InputType } from 'type-graphql';
import { Brin } from './Brin';
import { Vestigingscode } from './Vestigingscode';

@InputType({ description: 'Alleen bpv’s die aan alles hiervan voldoen.' })
export class BpvFilter {
  @Field(() => Brin, { nullable: true })
  brin?: string;

  @Field(() => Vestigingscode, { nullable: true })
  vestiging?: string;
}
