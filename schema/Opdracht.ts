import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';
import { Opdrachtregel } from './Opdrachtregel';
import { Opdrachtsoort } from './Opdrachtsoort';
import { Rijen } from './Rijen';
import { Tijdstip } from './Tijdstip';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description: 'Werk dat even duurt: wie het vroeg, hoe ver het is en wat eruit kwam.',
})
export class Opdracht {
  @Field(() => ID)
  id: string;

  @Field(() => Opdrachtsoort)
  soort: Opdrachtsoort;

  @Field(() => String)
  door: string;

  @Field(() => Datum, { nullable: true, description: 'Van een vernietiging: naar de termijnen op deze dag.' })
  dag: string | null;

  @Field(() => Tijdstip)
  gevraagd: string;

  @Field(() => Tijdstip, { nullable: true })
  begonnen: string | null;

  @Field(() => Tijdstip, { nullable: true })
  klaar: string | null;

  @Field(() => String, { nullable: true, description: 'Waaraan nu gewerkt wordt.' })
  stap: string | null;

  @Field(() => Int, { nullable: true })
  gedaan: number | null;

  @Field(() => Int, { nullable: true })
  totaal: number | null;

  @Rijen(30)
  @Field(() => [Opdrachtregel])
  regels: Opdrachtregel[];

  @Field(() => Boolean, { nullable: true, description: 'Leeg zolang zij niet klaar is.' })
  goed: boolean | null;
}
