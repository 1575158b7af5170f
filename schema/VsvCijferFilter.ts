import { InputType } from 'type-graphql';
import { VsvKenmerken } from './VsvKenmerken';

@InputType({ description: 'Alleen cijfers die aan alles hiervan voldoen.' })
export class VsvCijferFilter extends VsvKenmerken {}
