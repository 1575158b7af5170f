import { Field, InputType } from 'type-graphql';
import { VsvKenmerken } from './VsvKenmerken';
import { VsvReden } from './VsvReden';

@InputType({ description: 'Alleen jongeren die aan alles hiervan voldoen.' })
export class VsvDeelnemerFilter extends VsvKenmerken {
  @Field(() => VsvReden, { nullable: true, description: 'Alleen bij een maandstand.' })
  reden?: VsvReden;
}
