import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
import { Datum } from '../schema/Datum';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import { Schooljaar } from '../schema/Schooljaar';
import { VsvDeelnemerConnection } from '../schema/VsvDeelnemerConnection';
import { VsvDeelnemerFilter } from '../schema/VsvDeelnemerFilter';
import type { Datum as Dag } from '../src/values/Datum';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class VsvDeelnemerResolver {
  @OpRijsleutel()
  @Query(() => VsvDeelnemerConnection, {
    description:
      'De jongeren achter een vsv-cijfer van uw eigen regio: precies zo veel als het cijfer met hetzelfde filter.',
  })
  vsvDeelnemers(
    @Arg('schooljaar', () => Schooljaar) schooljaar: string,
    @Arg('maand', () => Datum, {
      nullable: true,
      description: 'De eerste van een maand: die maandstand. Anders het jaarcijfer.',
    })
    maand: Dag | null,
    @Arg('filter', () => VsvDeelnemerFilter, { nullable: true }) filter: VsvDeelnemerFilter | null,
    @Args() bladzij: Bladzij,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.vsvDeelnemers(vraag, schooljaar, maand ?? null, filter ?? null, bladzij);
  }
}
