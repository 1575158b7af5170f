import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Schooljaar } from '../schema/Schooljaar';
import { VsvCijferFilter } from '../schema/VsvCijferFilter';
import { VsvCijfers } from '../schema/VsvCijfers';
import { VsvGroepering } from '../schema/VsvGroepering';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class VsvCijferResolver {
  @Query(() => VsvCijfers, {
    description: 'Nieuwe voortijdig schoolverlaters van een schooljaar, in uw eigen regio, tegen de norm.',
  })
  vsvCijfers(
    @Arg('schooljaar', () => Schooljaar) schooljaar: string,
    @Arg('groepeer', () => [VsvGroepering], { defaultValue: [], description: 'Leeg: één rij voor alles samen.' })
    groepeer: VsvGroepering[],
    @Arg('filter', () => VsvCijferFilter, { nullable: true }) filter: VsvCijferFilter | null,
    @Ctx() { verstrekker }: Context,
  ): Promise<VsvCijfers> {
    return verstrekker.vsvCijfers(schooljaar, groepeer, filter ?? null);
  }
}
