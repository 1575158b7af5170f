import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Schooljaar } from '../schema/Schooljaar';
import { Vereist } from '../schema/Vereist';
import { VsvToelichting } from '../schema/VsvToelichting';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class VsvToelichtingResolver {
  @Vereist('Onderwijsdeelnemer.rijsleutel', 'Onderwijsdeelnemer.pgn')
  @Query(() => VsvToelichting, {
    description: 'Waarom telt deze inwoner in een schooljaar als voortijdig schoolverlater, of niet?',
  })
  vsvToelichting(
    @Arg('persoon', () => ID, { description: 'Rijsleutel van een onderwijsdeelnemer, of een persoonsgebonden nummer.' })
    persoon: string,
    @Arg('schooljaar', () => Schooljaar) schooljaar: string,
    @Ctx() { verstrekker }: Context,
  ): Promise<VsvToelichting> {
    return verstrekker.vsvToelichting(persoon, schooljaar);
  }
}
