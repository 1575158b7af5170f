import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
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
    @Arg('first', () => Int, { defaultValue: 1000, description: 'Hoeveel ten hoogste op deze bladzijde.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'De cursor waarna de bladzijde begint.' })
    after: string | null,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.bpvs(vraag, filter ?? null, { first, after: after ?? null });
  }
}
