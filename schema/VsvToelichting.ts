import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Controleuitkomst } from './Controleuitkomst';
import { PgnReden } from './PgnReden';
import { Rijen } from './Rijen';
import { VsvStap } from './VsvStap';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Waarom iemand in een schooljaar als vsv’er telt, of niet.' })
export class VsvToelichting {
  @Field(() => Controleuitkomst)
  uitkomst: Controleuitkomst;

  @Field(() => PgnReden, { nullable: true, description: 'Alleen bij ONGELDIG.' })
  reden: PgnReden | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of zij als nieuwe voortijdig schoolverlater telt. Alleen bij GEVONDEN.',
  })
  vsv: boolean | null;

  @Field(() => String, { nullable: true, description: 'In één zin. Alleen bij GEVONDEN.' })
  samenvatting: string | null;

  @Rijen(12)
  @Field(() => [VsvStap], { description: 'Eerst de startpopulatie (A), dan wat ervan af gaat (B, C, D).' })
  stappen: VsvStap[];
}
