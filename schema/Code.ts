import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';
import { Kenmerk } from './Kenmerk';
import { Rijen } from './Rijen';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Een regel van een codetabel.' })
export class Code {
  @Field(() => String)
  code: string;

  @Field(() => String)
  naam: string;

  @Field(() => Datum, { nullable: true, description: 'Eerste dag waarop de regel geldt; leeg als die niet bekend is.' })
  geldigVan: string | null;

  @Field(() => Datum, { nullable: true, description: 'Eerste dag waarop de regel niet meer geldt.' })
  geldigTot: string | null;

  @Rijen(4)
  @Field(() => [Kenmerk])
  kenmerken: Kenmerk[];
}
