import { Field, Int, ObjectType } from 'type-graphql';
import { Datum } from './Datum';
import { Gegeven } from './Gegeven';

@ObjectType({
  simpleResolvers: true,
  description: 'Een beroepspraktijkvorming: de stage of leerbaan van een mbo-student.',
})
export class Bpv extends Gegeven {
  @Field(() => String, { nullable: true, description: 'BRIN-nummer van de instelling.' })
  brin?: string;

  @Field(() => String, { nullable: true, description: 'Volgnummer van de vestiging, twee tekens.' })
  vestiging?: string;

  @Field(() => String, { nullable: true, description: 'BOL of BBL, aan het begin van de bpv.' })
  leerweg?: string;

  @Field(() => Int, { nullable: true, description: 'Volgnummer van de bpv binnen de inschrijving.' })
  volgnummer?: number;

  @Field(() => String, { nullable: true, description: 'Crebo van de kwalificatie, of code van het keuzedeel.' })
  opleidingscode?: string;

  @Field(() => String, { nullable: true, description: 'Nummer van het erkende leerbedrijf, negen cijfers.' })
  leerbedrijf?: string;

  @Field(() => Datum, { nullable: true, description: 'De dag waarop de praktijkovereenkomst is gesloten.' })
  afsluitdatum?: string;

  @Field(() => Datum, { nullable: true })
  datumBegin?: string;

  @Field(() => Datum, { nullable: true })
  datumEindGepland?: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'De eerste dag waarop zij niet meer loopt; leeg zolang zij loopt.',
  })
  datumEind?: string;

  @Field(() => Int, { nullable: true })
  omvangUren?: number;
}
