import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
import { Correctie } from '../schema/Correctie';
import { CorrectieConnection } from '../schema/CorrectieConnection';
import { JsonTekst } from '../schema/JsonTekst';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import { Vereist } from '../schema/Vereist';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst as Tekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class CorrectieResolver {
  @OpRijsleutel()
  @Vereist('Correctie.rijsleutel', 'Correctie.soort')
  @Query(() => CorrectieConnection, {
    description:
      'Wat u ontving en onjuist bleek, tot u het bevestigt: ook over wie niet meer in uw slice is. Opvragen verandert er niets aan.',
  })
  correcties(@Args() bladzij: Bladzij, @Ctx() { verstrekker }: Context, @Info() vraag: Vraagveld): Promise<Tekst> {
    return verstrekker.correcties(vraag, bladzij);
  }

  @JsonTekst()
  @Vereist('Correctie.rijsleutel', 'Correctie.pgn', 'Correctie.gecorrigeerd')
  @Query(() => [Correctie], {
    description:
      'Wat u over deze nummers ontving en onjuist bleek, tot u het bevestigt. Over een nummer waarover niets te melden is, of dat niet bestaat, staat er niets in het antwoord.',
  })
  correctiecontrole(
    @Arg('pgns', () => [String], {
      description: 'Persoonsgebonden nummers, negen cijfers. Geef ze mee als variabele.',
    })
    pgns: string[],
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<Tekst> {
    return verstrekker.correctiecontrole(vraag, pgns);
  }

  @Vereist('Correctie.rijsleutel')
  @Mutation(() => Int, {
    description:
      'Bevestigt de ontvangst van berichten over correcties; zij verdwijnen dan. Geeft hoeveel er nu zijn bevestigd; wat al bevestigd was of niet bestaat, telt niet mee.',
  })
  bevestigCorrecties(
    @Arg('rijsleutels', () => [ID]) rijsleutels: string[],
    @Ctx() { verstrekker }: Context,
  ): Promise<number> {
    return verstrekker.bevestigCorrecties(rijsleutels);
  }
}
