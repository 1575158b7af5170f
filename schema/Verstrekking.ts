import { Field, ID, ObjectType } from 'type-graphql';
import { Rijen } from './Rijen';
import { Tijdstip } from './Tijdstip';

@ObjectType({
  simpleResolvers: true,
  description: 'Eén keer dat gegevens van een betrokkene aan een afnemer zijn verstrekt.',
})
export class Verstrekking {
  @Field(() => ID, { nullable: true, description: 'Het kenmerk dat de afnemer als ontvangstbewijs kreeg.' })
  id?: string;

  @Field(() => Tijdstip, { nullable: true })
  tijdstip?: Date;

  @Field(() => String, { nullable: true, description: 'De afnemer: de korte naam uit het afnemersregister.' })
  afnemer?: string;

  @Field(() => String, { nullable: true })
  afnemerNaam?: string;

  @Field(() => String, { nullable: true, description: 'Organisatie-identificatienummer van de ontvanger.' })
  oin?: string;

  @Field(() => String, { nullable: true })
  doel?: string;

  @Rijen(3)
  @Field(() => [String], { nullable: true, description: 'De artikelen waarop de verstrekking berust.' })
  grondslag?: string[];

  @Rijen(8)
  @Field(() => [String], { nullable: true, description: 'De verstrekte gegevens, als Soort.veld.' })
  velden?: string[];

  @Rijen(1)
  @Field(() => [String], { nullable: true, description: 'De gestelde vraag of vragen.' })
  vraag?: string[];

  @Field(() => String, { nullable: true, description: 'Trace-id (W3C) van de verwerking.' })
  trace?: string;
}
