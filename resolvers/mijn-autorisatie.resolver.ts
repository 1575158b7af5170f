import { Ctx, Query, Resolver } from 'type-graphql';
import { MijnAutorisatie } from '../schema/MijnAutorisatie';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class MijnAutorisatieResolver {
  @Query(() => MijnAutorisatie, { description: 'Wat mag ik opvragen, waarvoor en op welke grond?' })
  mijnAutorisatie(@Ctx() { verstrekker }: Context): MijnAutorisatie {
    return verstrekker.mijnAutorisatie();
  }
}
