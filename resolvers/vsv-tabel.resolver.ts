import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Rijen } from '../schema/Rijen';
import { Schooljaar } from '../schema/Schooljaar';
import { VsvTabel } from '../schema/VsvTabel';
import { VsvTabelrij } from '../schema/VsvTabelrij';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class VsvTabelResolver {
  @Rijen(1000)
  @Query(() => [VsvTabelrij], {
    description: 'Een jaartabel van voortijdig schoolverlaten, zoals zij is gepubliceerd.',
  })
  vsvTabel(
    @Arg('tabel', () => VsvTabel) tabel: VsvTabel,
    @Arg('schooljaar', () => Schooljaar) schooljaar: string,
    @Ctx() { verstrekker }: Context,
  ): Promise<VsvTabelrij[]> {
    return verstrekker.vsvTabel(tabel, schooljaar);
  }
}
