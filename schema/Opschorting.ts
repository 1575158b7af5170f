import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Opschortingsoort } from './Opschortingsoort';
import { Tijdstip } from './Tijdstip';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Aan wie voorlopig niets wordt verstrekt, of werd.' })
export class Opschorting {
  @Field(() => Opschortingsoort)
  soort: Opschortingsoort;

  @Field(() => String, {
    description: 'De naam van het bestand van de afnemer, een OIN, of de vingerafdruk van een certificaat (x5t#S256).',
  })
  doelwit: string;

  @Field(() => String, {
    nullable: true,
    description: 'Wie dat is; leeg voor een certificaat, of voor wie er niet meer is.',
  })
  naam: string | null;

  @Field(() => String)
  reden: string;

  @Field(() => Tijdstip)
  sinds: string;

  @Field(() => String)
  door: string;

  @Field(() => Tijdstip, { nullable: true, description: 'Leeg zolang zij geldt.' })
  opgeheven: string | null;

  @Field(() => String, { nullable: true })
  opgehevenDoor: string | null;
}
