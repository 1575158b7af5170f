import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Datum } from '../schema/Datum';
import { Inschrijvingscontrole } from '../schema/Inschrijvingscontrole';
import { Vereist } from '../schema/Vereist';
import type { Datum as Dag } from '../src/values/Datum';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class InschrijvingscontroleResolver {
  @Vereist('Onderwijsdeelnemer.pgn', 'Onderwijsdeelnemer.leeftijd')
  @Query(() => [Inschrijvingscontrole], {
    description:
      'Wie van deze nummers was op de peildatum ingeschreven, en waar? Eén antwoord per nummer, in de volgorde van de vraag.',
  })
  inschrijvingscontrole(
    @Arg('peildatum', () => Datum, { description: 'De dag waarop de inschrijving moet gelden.' }) peildatum: Dag,
    @Arg('pgns', () => [String], {
      description:
        'Persoonsgebonden nummers, negen cijfers. Geef ze mee als variabele. Een fout nummer houdt de rest niet op.',
    })
    pgns: string[],
    @Ctx() { verstrekker }: Context,
  ): Promise<Inschrijvingscontrole[]> {
    return verstrekker.inschrijvingscontrole(peildatum, pgns);
  }
}
