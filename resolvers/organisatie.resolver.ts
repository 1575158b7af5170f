import { Ctx, Query, Resolver } from 'type-graphql';
import { Contractstand } from '../schema/Contractstand';
import { Organisatie } from '../schema/Organisatie';
import { Rijen } from '../schema/Rijen';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class OrganisatieResolver {
  @Rijen(100)
  @Query(() => [Organisatie], { description: 'Wie bij de hub vraagt, met haar budget en wat zij daarvan gebruikte.' })
  organisaties(@Ctx() { verstrekker }: Context): Promise<Organisatie[]> {
    return verstrekker.beheerlijst('Organisatie', 'organisatie');
  }

  @Rijen(30)
  @Query(() => [Contractstand], { description: 'Per afnemer de versies van haar contract, en wat er anders is.' })
  contracten(@Ctx() { verstrekker }: Context): Promise<Contractstand[]> {
    return verstrekker.beheerlijst('Contractstand', 'contract');
  }
}
