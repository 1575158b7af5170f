import { Arg, Args, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
import { ExamenresultaatConnection } from '../schema/ExamenresultaatConnection';
import { ExamenresultaatFilter } from '../schema/ExamenresultaatFilter';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class ExamenresultaatResolver {
  @OpRijsleutel()
  @Query(() => ExamenresultaatConnection, { description: 'Alle resultaten per kandidaat en vak van een examenjaar.' })
  examenresultaten(
    @Arg('examenjaar', () => Int, { description: '2024 voor schooljaar 2023-2024.' }) examenjaar: number,
    @Arg('filter', () => ExamenresultaatFilter, { nullable: true }) filter: ExamenresultaatFilter | null,
    @Args() bladzij: Bladzij,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.examenresultaten(vraag, examenjaar, filter ?? null, bladzij);
  }
}
