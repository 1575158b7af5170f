import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Schooljaar } from '../schema/Schooljaar';
import { VsvGroepering } from '../schema/VsvGroepering';
import { VsvMaandstand } from '../schema/VsvMaandstand';
import { VsvMaandstandFilter } from '../schema/VsvMaandstandFilter';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class VsvMaandstandResolver {
  @Query(() => VsvMaandstand, {
    description:
      'Per maand: wie van de startset van 1 oktober is op de eerste zonder startkwalificatie en zonder geldige inschrijving?',
  })
  vsvMaandstand(
    @Arg('schooljaar', () => Schooljaar, { description: 'Het lopende schooljaar of dat ervoor.' }) schooljaar: string,
    @Arg('groepeer', () => [VsvGroepering], { defaultValue: [], description: 'Leeg: één rij per maand.' })
    groepeer: VsvGroepering[],
    @Arg('filter', () => VsvMaandstandFilter, { nullable: true }) filter: VsvMaandstandFilter | null,
    @Ctx() { verstrekker }: Context,
  ): Promise<VsvMaandstand> {
    return verstrekker.vsvMaandstand(schooljaar, groepeer, filter ?? null);
  }
}
