import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Datum } from './Datum';
import { VsvGroep } from './VsvGroep';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description:
    'Wie op de eerste van een maand zonder startkwalificatie en zonder geldige inschrijving is, voor één groep.',
})
export class VsvMaandcijfer extends VsvGroep {
  @Field(() => Datum, { description: 'De eerste van de maand (t2).' })
  maand: string;

  @Field(() => Int, { description: 'De startset van 1 oktober (t1) die op t2 in uw regio woont, zoals toen bekend.' })
  startpopulatie: number;

  @Field(() => Int, { description: 'Samen op de lijst.' })
  aantal: number;

  @Field(() => Int)
  geenInschrijving: number;

  @Field(() => Int)
  examendeelnemer: number;

  @Field(() => Int)
  zonderBekostiging: number;

  @Field(() => Int, {
    description:
      'Hoeveel van het aantal nieuw zijn: een maand eerder stonden zij niet op de lijst van hun regio. In de eerste maand van een schooljaar is iedereen nieuw.',
  })
  nieuw: number;
}
