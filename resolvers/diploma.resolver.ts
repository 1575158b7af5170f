import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { DiplomaConnection } from '../schema/DiplomaConnection';
import { DiplomaFilter } from '../schema/DiplomaFilter';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class DiplomaResolver {
  @OpRijsleutel()
  @Query(() => DiplomaConnection, { description: 'Alle diploma’s.' })
  diplomas(
    @Arg('filter', () => DiplomaFilter, { nullable: true }) filter: DiplomaFilter | null,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'Hoeveel ten hoogste op deze bladzijde.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'De cursor waarna de bladzijde begint.' })
    after: string | null,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.diplomas(vraag, filter ?? null, { first, after: after ?? null });
  }
}
