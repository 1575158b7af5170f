import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Rijen } from './Rijen';
import { VsvMaandcijfer } from './VsvMaandcijfer';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description:
    'De maandstanden van een schooljaar, voor uw eigen regio. Iedere stand is gemaakt na het eerste volledige weekend van de maand en verandert niet meer.',
})
export class VsvMaandstand {
  @Field(() => String, { description: 'jjjj-jjjj' })
  schooljaar: string;

  @Rijen(100)
  @Field(() => [VsvMaandcijfer], { description: 'Op maand, en daarbinnen op de volgorde van de groepering.' })
  maanden: VsvMaandcijfer[];
}
