import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
import type { SeCeVerschil } from '../schema/SeCeVerschil';
import { SeCeVerschilConnection } from '../schema/SeCeVerschilConnection';
import { SeCeVerschilFilter } from '../schema/SeCeVerschilFilter';
import { Vereist } from '../schema/Vereist';
import type { Verbinding } from '../schema/verbinding';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class SeCeVerschilResolver {
  @Vereist(
    'Examenresultaat.examenjaar',
    'Examenresultaat.brin',
    'Examenresultaat.vestiging',
    'Examenresultaat.vakcode',
    'Examenresultaat.onderwijssoort',
    'Examenresultaat.se',
    'Examenresultaat.ce1',
  )
  @Query(() => SeCeVerschilConnection, {
    description: 'Hoever liggen schoolexamen en centraal examen uiteen, per vestiging, vak en onderwijssoort?',
  })
  seCeVerschillen(
    @Arg('examenjaar', () => Int, { description: '2024 voor schooljaar 2023-2024.' }) examenjaar: number,
    @Arg('filter', () => SeCeVerschilFilter, { nullable: true }) filter: SeCeVerschilFilter | null,
    @Args() bladzij: Bladzij,
    @Ctx() { verstrekker }: Context,
  ): Promise<Verbinding<SeCeVerschil>> {
    return verstrekker.seCeVerschillen(examenjaar, filter ?? null, bladzij);
  }
}
