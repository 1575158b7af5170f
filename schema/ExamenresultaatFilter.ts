import { Field, InputType } from 'type-graphql';
import { Brin } from './Brin';
import { Examensoort } from './Examensoort';
import { Vakcode } from './Vakcode';
import { Vestigingscode } from './Vestigingscode';

@InputType({ description: 'Alleen resultaten die aan alles hiervan voldoen.' })
export class ExamenresultaatFilter {
  @Field(() => Brin, { nullable: true })
  brin?: string;

  @Field(() => Vestigingscode, { nullable: true })
  vestiging?: string;

  @Field(() => Vakcode, { nullable: true })
  vakcode?: string;

  @Field(() => Examensoort, { nullable: true })
  onderwijssoort?: string;
}
