import { ArgsType, Field, Int } from 'type-graphql';

/** Which page of a connection, by the Relay Cursor Connections specification. */
@ArgsType()
export class Bladzij {
  @Field(() => Int, { defaultValue: 1000, description: 'Hoeveel ten hoogste op deze bladzijde.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'De cursor waarna de bladzijde begint.' })
  after?: string | null;
}
