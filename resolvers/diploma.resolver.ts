import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Bladzij } from '../schema/Bladzij';
import { DiplomaConnection } from '../schema/DiplomaConnection';
import { DiplomaFilter } from '../schema/DiplomaFilter';
import { OpRijsleutel } from '../schema/OpRijsleutel';
import type { Context, Vraagveld } from '../src/verstrekking/Context';
import type { JsonTekst } from '../src/verstrekking/JsonTekst';

@Resolver()
export class DiplomaResolver {
  @OpRijsleutel()
  @Query(() => DiplomaConnection, { description: 'Alle diploma’s.' })
  diplomas(
    @Arg('filter', () => DiplomaFilter, { nullable: true }) filter: DiplomaFilter | null,
    @Args() bladzij: Bladzij,
    @Ctx() { verstrekker }: Context,
    @Info() vraag: Vraagveld,
  ): Promise<JsonTekst> {
    return verstrekker.diplomas(vraag, filter ?? null, bladzij);
  }
}
