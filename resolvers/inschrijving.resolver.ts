import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
import { Datum } from '../schema/Datum';
import { InschrijvingConnection } from '../schema/InschrijvingConnection';
import { InschrijvingFilter } from '../schema/InschrijvingFilter';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import type { Datum as Dag } from '../src/values/Datum';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class InschrijvingResolver {
  @OpRijsleutel()
  @Query(() => InschrijvingConnection, { description: 'Alle inschrijvingen die op de peildatum golden.' })
  inschrijvingen(
    @Arg('peildatum', () => Datum, { description: 'De dag waarop de inschrijving moet gelden.' }) peildatum: Dag,
    @Arg('filter', () => InschrijvingFilter, { nullable: true }) filter: InschrijvingFilter | null,
    @Args() bladzij: Bladzij,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.inschrijvingen(vraag, peildatum, filter ?? null, bladzij);
  }
}
