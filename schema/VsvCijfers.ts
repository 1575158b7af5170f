import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';
import { Rijen } from './Rijen';
import { VsvCijfer } from './VsvCijfer';
import { VsvStatus } from './VsvStatus';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'De vsv-cijfers van een schooljaar, voor uw eigen regio.' })
export class VsvCijfers {
  @Field(() => String, { description: 'jjjj-jjjj' })
  schooljaar: string;

  @Field(() => Datum, { description: 'De eerste teldatum (t): wie toen was ingeschreven, en waar zij woonde.' })
  teldatum: string;

  @Field(() => VsvStatus)
  status: VsvStatus;

  @Rijen(100)
  @Field(() => [VsvCijfer], { description: 'Eén rij per groep die voorkomt, op de volgorde van de groepering.' })
  groepen: VsvCijfer[];
}
