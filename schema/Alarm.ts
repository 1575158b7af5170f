import { Field, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Tijdstip } from './Tijdstip';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Wat een wand of een budget tegenhield, per minuut.' })
export class Alarm {
  @Field(() => Tijdstip)
  minuut: string;

  @Field(() => String)
  wand: string;

  @Field(() => String, { description: 'Wat er gebeurde; nooit een waarde uit een vraag.' })
  tekst: string;

  @Field(() => Int, { description: 'Hoe vaak in deze minuut.' })
  aantal: number;
}
