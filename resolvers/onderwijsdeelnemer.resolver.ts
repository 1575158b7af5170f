import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
import { OnderwijsdeelnemerConnection } from '../schema/OnderwijsdeelnemerConnection';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class OnderwijsdeelnemerResolver {
  @OpRijsleutel()
  @Query(() => OnderwijsdeelnemerConnection, {
    description: 'Alle onderwijsdeelnemers over wie u iets mag weten, of alleen wie u noemt.',
  })
  onderwijsdeelnemers(
    @Arg('pseudoniemen', () => [String], {
      nullable: true,
      description: 'Alleen deze, uit eerdere antwoorden. Een pseudoniem dat u niet kent, vindt niemand.',
    })
    pseudoniemen: string[] | null,
    @Arg('pgns', () => [String], {
      nullable: true,
      description:
        'Alleen wie een van deze nummers heeft. Geef ze mee als variabele. Een nummer dat u niet kent, of dat geen nummer is, vindt niemand.',
    })
    pgns: string[] | null,
    @Args() bladzij: Bladzij,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.onderwijsdeelnemers(vraag, { pseudoniemen, pgns }, bladzij);
  }
}
