import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Inzage } from '../schema/Inzage';
import { Vereist } from '../schema/Vereist';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class InzageResolver {
  @Vereist('Onderwijsdeelnemer.pgn', 'Verstrekking.id')
  @Query(() => Inzage, {
    description: 'Aan wie, wanneer, waarvoor en op welke grond zijn gegevens van deze persoon verstrekt?',
  })
  inzage(
    @Arg('pgn', () => String, { description: 'Persoonsgebonden nummer van de betrokkene, negen cijfers.' }) pgn: string,
    @Arg('first', () => Int, {
      defaultValue: 100,
      description: 'Hoeveel verstrekkingen ten hoogste, de jongste eerst.',
    })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'De cursor waarna de bladzijde begint.' })
    after: string | null,
    @Ctx() { verstrekker }: Context,
  ): Promise<Inzage> {
    return verstrekker.inzage(pgn, { first, after });
  }
}
