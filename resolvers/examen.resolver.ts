import { Arg, Args, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
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
    @Args() bladzij: Bladzij,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.examens(vraag, examenjaar, filter ?? null, bladzij);
  }
}
