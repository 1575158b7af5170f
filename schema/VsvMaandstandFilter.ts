import { InputType } from 'type-graphql';
import { VsvKenmerken } from './VsvKenmerken';

@InputType({ description: 'Alleen maandstanden die aan alles hiervan voldoen.' })
export class VsvMaandstandFilter extends VsvKenmerken {}
