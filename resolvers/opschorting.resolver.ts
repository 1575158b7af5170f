import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Opschorting } from '../schema/Opschorting';
import { Opschortingsoort } from '../schema/Opschortingsoort';
import { Rijen } from '../schema/Rijen';
import type { Context } from '../src/verstrekking/Context';

const DOELWIT = 'De naam van het bestand van de afnemer, een OIN, of de vingerafdruk van een certificaat (x5t#S256).';

@Resolver()
export class OpschortingResolver {
  @Rijen(100)
  @Query(() => [Opschorting], { description: 'Alle opschortingen: die nu gelden eerst, dan de jongste.' })
  opschortingen(@Ctx() { verstrekker }: Context): Promise<Opschorting[]> {
    return verstrekker.beheerlijst('Opschorting', 'opschorting');
  }

  @Mutation(() => Boolean, {
    description:
      'Verstrekt voorlopig niets meer; iedere hub weet het binnen een seconde. Geeft of dat hierdoor zo is: niet als het al zo was.',
  })
  schortOp(
    @Arg('soort', () => Opschortingsoort) soort: Opschortingsoort,
    @Arg('doelwit', () => String, { description: DOELWIT }) doelwit: string,
    @Arg('reden', () => String, { description: 'Waarom; blijft bewaard. Noem niemand uit het register.' })
    reden: string,
    @Ctx() { verstrekker }: Context,
  ): Promise<boolean> {
    return verstrekker.schortOp(soort, doelwit, reden);
  }

  @Mutation(() => Boolean, {
    description: 'Verstrekt weer. Geeft of dat hierdoor zo is: niet als er niets was opgeschort.',
  })
  hefOp(
    @Arg('soort', () => Opschortingsoort) soort: Opschortingsoort,
    @Arg('doelwit', () => String, { description: DOELWIT }) doelwit: string,
    @Ctx() { verstrekker }: Context,
  ): Promise<boolean> {
    return verstrekker.hefOp(soort, doelwit);
  }
}
