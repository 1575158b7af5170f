import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Bewaartermijn } from '../schema/Bewaartermijn';
import { Opdracht } from '../schema/Opdracht';
import { Rijen } from '../schema/Rijen';
import { Vernietiging } from '../schema/Vernietiging';
import type { Context } from '../src/verstrekking/Context';

@Resolver()
export class OpdrachtResolver {
  @Rijen(25)
  @Query(() => [Opdracht], { description: 'De laatste vijf opdrachten van iedere soort, de jongste eerst.' })
  opdrachten(@Ctx() { verstrekker }: Context): Promise<Opdracht[]> {
    return verstrekker.beheerlijst('Opdracht', 'opdracht');
  }

  @Rijen(5)
  @Query(() => [Bewaartermijn], { description: 'De bewaartermijnen, en wat er volgens de laatste telling over is.' })
  bewaartermijnen(@Ctx() { verstrekker }: Context): Promise<Bewaartermijn[]> {
    return verstrekker.beheerlijst('Bewaartermijn', 'bewaartermijn');
  }

  @Rijen(100)
  @Query(() => [Vernietiging], { description: 'Wat er vernietigd is, het laatste eerst.' })
  vernietigingen(@Ctx() { verstrekker }: Context): Promise<Vernietiging[]> {
    return verstrekker.beheerlijst('Vernietiging', 'vernietiging');
  }

  @Mutation(() => Boolean, {
    description: 'Laat elke opgeslagen projectie vergelijken met haar definitie. Onwaar als dat al gevraagd is.',
  })
  controleerProjecties(@Ctx() { verstrekker }: Context): Promise<boolean> {
    return verstrekker.geefOpdracht('controleer_projecties');
  }

  @Mutation(() => Boolean, {
    description: 'Laat tellen wat over zijn bewaartermijn heen is. Onwaar als dat al gevraagd is.',
  })
  telBewaartermijnen(@Ctx() { verstrekker }: Context): Promise<boolean> {
    return verstrekker.geefOpdracht('tel_bewaartermijnen');
  }

  @Mutation(() => Boolean, {
    description:
      'Vernietigt wat volgens de laatste telling over zijn termijn heen is; dat kan niet ongedaan worden gemaakt. Onwaar als dat al gevraagd is.',
  })
  vernietigVerlopen(
    @Arg('verlopen', () => Int, {
      description: 'Hoeveel dat er samen zijn, zoals bewaartermijnen het telde: een ander aantal wordt geweigerd.',
    })
    verlopen: number,
    @Ctx() { verstrekker }: Context,
  ): Promise<boolean> {
    return verstrekker.vernietigVerlopen(verlopen);
  }
}
