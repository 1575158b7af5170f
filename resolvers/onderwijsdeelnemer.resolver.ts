import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { OnderwijsdeelnemerConnection } from '../schema/OnderwijsdeelnemerConnection';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class OnderwijsdeelnemerResolver {
  @OpRijsleutel()
  @Query(() => OnderwijsdeelnemerConnection, {
    description: 'Alle onderwijsdeelnemers over wie u iets mag weten, of die met deze pseudoniemen.',
  })
  onderwijsdeelnemers(
    @Arg('pseudoniemen', () => [String], {
      nullable: true,
      description: 'Alleen deze, uit eerdere antwoorden. Een pseudoniem dat u niet kent, vindt niemand.',
    })
    pseudoniemen: string[] | null,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'Hoeveel ten hoogste op deze bladzijde.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'De cursor waarna de bladzijde begint.' })
    after: string | null,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.onderwijsdeelnemers(vraag, pseudoniemen ?? null, { first, after: after ?? null });
  }
}
