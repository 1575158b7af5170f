import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Datum } from '../schema/Datum';
import { Inschrijvingscontrole } from '../schema/Inschrijvingscontrole';
import { JsonTekst } from '../schema/JsonTekst';
import { Vereist } from '../schema/Vereist';
import type { Datum as Dag } from '../src/values/Datum';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst as Tekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class InschrijvingscontroleResolver {
  @JsonTekst()
  @Vereist('Onderwijsdeelnemer.pgn', 'Inschrijving.datumIn')
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
    @Info() vraag: Vraagveld,
  ): Promise<Tekst> {
    return verstrekker.inschrijvingscontrole(vraag, peildatum, pgns);
  }
}
