import { InputType } from 'type-graphql';
import { ExamenresultaatFilter } from './ExamenresultaatFilter';

@InputType({ description: 'Alleen verschillen die aan alles hiervan voldoen.' })
export class SeCeVerschilFilter extends ExamenresultaatFilter {}
