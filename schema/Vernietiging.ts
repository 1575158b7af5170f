import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';
import { Tijdstip } from './Tijdstip';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description: 'Wat iemand op één dag naar één termijn heeft laten vernietigen: hoeveel, nooit van wie.',
})
export class Vernietiging {
  @Field(() => Tijdstip, { description: 'Wanneer het laatste daarvan verdween.' })
  op: string;

  @Field(() => Datum, { description: 'Naar de termijnen op deze dag.' })
  dag: string;

  @Field(() => String, { description: 'Wie de opdracht gaf.' })
  door: string;

  @Field(() => String)
  termijn: string;

  @Field(() => String)
  artikel: string;

  @Field(() => Int)
  aantal: number;
}
