import { Field, ObjectType } from 'type-graphql';
import { VsvCategorie } from './VsvCategorie';

/** What a row of figures is about: the keys by which was grouped, the others empty. */
@ObjectType({ simpleResolvers: true })
export abstract class VsvGroep {
  @Field(() => String, { nullable: true, description: 'Nummer van de RMC-regio.' })
  regio: string | null;

  @Field(() => String, { nullable: true, description: 'Code van de woongemeente.' })
  gemeente: string | null;

  @Field(() => String, { nullable: true, description: 'BRIN-nummer van de instelling.' })
  brin: string | null;

  @Field(() => String, { nullable: true, description: 'VO, MBO of VAVO.' })
  onderwijssoort: string | null;

  @Field(() => VsvCategorie, { nullable: true })
  categorie: VsvCategorie | null;

  @Field(() => String, { nullable: true, description: 'BOL of BBL.' })
  leerweg: string | null;

  @Field(() => String, { nullable: true, description: 'M, V of O (onbekend).' })
  geslacht: string | null;
}
