import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
import { BpvConnection } from '../schema/BpvConnection';
import { BpvFilter } from '../schema/BpvFilter';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class BpvResolver {
  @OpRijsleutel()
  @Query(() => BpvConnection, { description: 'Alle beroepspraktijkvormingen (mbo).' })
  bpvs(
    @Arg('filter', () => BpvFilter, { nullable: true }) filter: BpvFilter | null,
    @Args() bladzij: Bladzij,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.bpvs(vraag, filter ?? null, bladzij);
  }
}
