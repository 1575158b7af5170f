import { Ctx, Query, Resolver } from 'type-graphql';
import { Rijen } from '../schema/Rijen';
import { VsvSchooljaar } from '../schema/VsvSchooljaar';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class VsvSchooljaarResolver {
  @Rijen(5)
  @Query(() => [VsvSchooljaar], {
    description: 'De schooljaren waarvan iets over voortijdig schoolverlaten te vragen is, het oudste eerst.',
  })
  vsvSchooljaren(@Ctx() { verstrekker }: Context): VsvSchooljaar[] {
    return verstrekker.vsvSchooljaren();
  }
}
