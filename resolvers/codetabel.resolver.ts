import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Code } from '../schema/Code';
import { Codetabel } from '../schema/Codetabel';
import { Datum } from '../schema/Datum';
import { Rijen } from '../schema/Rijen';
import type { Datum as Dag } from '../src/values/Datum';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class CodetabelResolver {
  @Rijen(2000)
  @Query(() => [Code], { description: 'De regels van een codetabel die op de peildatum golden.' })
  codetabel(
    @Arg('tabel', () => Codetabel) tabel: Codetabel,
    @Arg('peildatum', () => Datum, { nullable: true, description: 'Anders vandaag.' }) peildatum: Dag | null,
    @Ctx() { verstrekker }: Context,
  ): Promise<Code[]> {
    return verstrekker.codetabel(tabel, peildatum ?? null);
  }
}
