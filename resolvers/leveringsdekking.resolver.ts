import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Brin } from '../schema/Brin';
import { Leveringsdekking } from '../schema/Leveringsdekking';
import { Rijen } from '../schema/Rijen';
import { Schooljaar } from '../schema/Schooljaar';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class LeveringsdekkingResolver {
  @Rijen(1000)
  @Query(() => [Leveringsdekking], { description: 'Welke instelling leverde wat over dit schooljaar, en tot wanneer?' })
  leveringsdekking(
    @Arg('schooljaar', () => Schooljaar) schooljaar: string,
    @Arg('brin', () => Brin, { nullable: true, description: 'Alleen deze instelling.' }) brin: string | null,
    @Ctx() { verstrekker }: Context,
  ): Promise<Leveringsdekking[]> {
    return verstrekker.leveringsdekking(schooljaar, brin ?? null);
  }
}
