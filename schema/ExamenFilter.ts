import { Field, InputType } from 'type-graphql';
import { Brin } from './Brin';
import { Examensoort } from './Examensoort';
import { Vestigingscode } from './Vestigingscode';

@InputType({ description: 'Alleen examens die aan alles hiervan voldoen.' })
export class ExamenFilter {
  @Field(() => Brin, { nullable: true })
  brin?: string;

  @Field(() => Vestigingscode, { nullable: true })
  vestiging?: string;

  @Field(() => Examensoort, { nullable: true })
  onderwijssoort?: string;
}
