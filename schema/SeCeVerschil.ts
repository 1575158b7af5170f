import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';

const GEMIDDELD = 'in tienden, op één decimaal; leeg als de groep kleiner is dan de drempel van uw contract';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description:
    'Hoe de cijfers van het schoolexamen en het centraal examen uiteenlopen, voor één vak van één onderwijssoort op één vestiging.',
})
export class SeCeVerschil {
  @Field(() => String)
  brin: string;

  @Field(() => String)
  vestiging: string;

  @Field(() => String)
  vakcode: string;

  @Field(() => String, { description: 'VMBO-BB, VMBO-KB, VMBO-GL, VMBO-TL, HAVO of VWO.' })
  onderwijssoort: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Kandidaten met beide cijfers; leeg als het er minder zijn dan de drempel van uw contract.',
  })
  aantal: number | null;

  @Field(() => Float, { nullable: true, description: `Gemiddeld cijfer van het schoolexamen, ${GEMIDDELD}.` })
  gemiddeldeSe: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Gemiddeld cijfer van het centraal examen in het eerste tijdvak, ${GEMIDDELD}.`,
  })
  gemiddeldeCe: number | null;

  @Field(() => Float, { nullable: true, description: `Schoolexamen min centraal examen, ${GEMIDDELD}.` })
  verschil: number | null;
}
