import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';
import { Rijen } from './Rijen';
import { VsvStatus } from './VsvStatus';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Een schooljaar, en wat er nu van te vragen is.' })
export class VsvSchooljaar {
  @Field(() => String, { description: 'jjjj-jjjj' })
  schooljaar: string;

  @Field(() => VsvStatus, {
    nullable: true,
    description: 'Van vsvCijfers en vsvDeelnemers; leeg zolang het schooljaar loopt.',
  })
  cijfers: VsvStatus | null;

  @Rijen(12)
  @Field(() => [Datum], { description: 'De maanden van vsvMaandstand.' })
  maandstanden: string[];

  @Field(() => Boolean, { description: 'Of de jaartabellen van vsvTabel verschenen zijn.' })
  tabellen: boolean;
}
