import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
import { LaatsteLeveringConnection } from '../schema/LaatsteLeveringConnection';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import { Vereist } from '../schema/Vereist';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class LaatsteLeveringResolver {
  @OpRijsleutel()
  @Query(() => LaatsteLeveringConnection, {
    description:
      'Inwoners die een startkwalificatie of getuigschrift behaalden: één keer, tot u het bevestigt en ten hoogste 31 dagen. Opvragen verandert er niets aan.',
  })
  laatsteLeveringen(
    @Args() bladzij: Bladzij,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.laatsteLeveringen(vraag, bladzij);
  }

  @Vereist('LaatsteLevering.rijsleutel')
  @Mutation(() => Int, {
    description:
      'Bevestigt de ontvangst van laatste leveringen; zij verdwijnen dan. Geeft hoeveel er nu zijn bevestigd; wat al bevestigd was of niet bestaat, telt niet mee.',
  })
  bevestigLaatsteLeveringen(
    @Arg('rijsleutels', () => [ID]) rijsleutels: string[],
    @Ctx() { verstrekker }: Context,
  ): Promise<number> {
    return verstrekker.bevestigLaatsteLeveringen(rijsleutels);
  }
}
