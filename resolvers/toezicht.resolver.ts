import { Ctx, Query, Resolver } from 'type-graphql';
import { Alarm } from '../schema/Alarm';
import { Correctiestand } from '../schema/Correctiestand';
import { Rijen } from '../schema/Rijen';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class ToezichtResolver {
  @Rijen(100)
  @Query(() => [Alarm], {
    description: 'Wat een wand of een budget de laatste 30 dagen tegenhield, het laatste eerst.',
  })
  alarmen(@Ctx() { verstrekker }: Context): Promise<Alarm[]> {
    return verstrekker.beheerlijst('Alarm', 'alarm');
  }

  @Rijen(100)
  @Query(() => [Correctiestand], {
    description: 'Per organisatie de berichten over wat zij ontving en onjuist bleek.',
  })
  correctiestanden(@Ctx() { verstrekker }: Context): Promise<Correctiestand[]> {
    return verstrekker.beheerlijst('Correctiestand', 'correctiestand');
  }
}
