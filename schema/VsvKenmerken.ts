import { Field, InputType } from 'type-graphql';
import { Brin } from './Brin';
import { Gemeentecode } from './Gemeentecode';
import { Leerweg } from './Leerweg';
import { RmcRegio } from './RmcRegio';
import { Sector } from './Sector';
import { VsvCategorie } from './VsvCategorie';

/** By what vsv figures, and the young people behind them, can be narrowed. Each root field has an input type of its own. */
@InputType()
export abstract class VsvKenmerken {
  @Field(() => RmcRegio, { nullable: true, description: 'Eén van uw regio’s.' })
  regio?: string;

  @Field(() => Gemeentecode, { nullable: true, description: 'Woongemeente, een van uw regio.' })
  gemeente?: string;

  @Field(() => Brin, { nullable: true })
  brin?: string;

  @Field(() => Sector, { nullable: true, description: 'VO, MBO of VAVO.' })
  onderwijssoort?: string;

  @Field(() => VsvCategorie, { nullable: true })
  categorie?: VsvCategorie;

  @Field(() => Leerweg, { nullable: true })
  leerweg?: string;
}
