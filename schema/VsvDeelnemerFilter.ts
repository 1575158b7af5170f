import { Field, InputType } from 'type-graphql';
import { VsvKenmerken } from './VsvKenmerken';
import { VsvReden } from './VsvReden';

@InputType({ description: 'Alleen jongeren die aan alles hiervan voldoen.' })
export class VsvDeelnemerFilter extends VsvKenmerken {
  @Field(() => VsvReden, { nullable: true, description: 'Alleen bij een maandstand.' })
  reden?: VsvReden;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Wie nieuw is op de lijst van de regio, of juist wie niet. Alleen bij een maandstand.',
  })
  nieuw?: boolean;
}
