import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { ExamenConnection } from '../schema/ExamenConnection';
import { ExamenFilter } from '../schema/ExamenFilter';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class ExamenResolver {
  @OpRijsleutel()
  @Query(() => ExamenConnection, { description: 'Alle examens van een examenjaar, per kandidaat.' })
  examens(
    @Arg('examenjaar', () => Int, { description: '2024 voor schooljaar 2023-2024.' }) examenjaar: number,
    @Arg('filter', () => ExamenFilter, { nullable: true }) filter: ExamenFilter | null,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'Hoeveel ten hoogste op deze bladzijde.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'De cursor waarna de bladzijde begint.' })
    after: string | null,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.examens(vraag, examenjaar, filter ?? null, { first, after: after ?? null });
  }
}
