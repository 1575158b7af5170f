import { Field, Int, ObjectType } from 'type-graphql';
import { Datum } from './Datum';
import { Gegeven } from './Gegeven';

@ObjectType({ simpleResolvers: true, description: 'Een behaald diploma (voortgezet onderwijs, vavo, mbo).' })
export class Diploma extends Gegeven {
  @Field(() => String, { nullable: true, description: 'BRIN-nummer van de instelling.' })
  brin?: string;

  @Field(() => String, { nullable: true, description: 'Volgnummer van de vestiging, twee tekens.' })
  vestiging?: string;

  @Field(() => String, { nullable: true, description: 'VMBO-BB, VMBO-KB, VMBO-GL, VMBO-TL, HAVO, VWO of MBO.' })
  soort?: string;

  @Field(() => String, { nullable: true, description: 'Elementcode (vo, vavo) of crebo (mbo).' })
  opleidingscode?: string;

  @Field(() => Int, { nullable: true, description: 'Niveau van de mbo-opleiding, 1 tot en met 4.' })
  niveau?: number;

  @Field(() => Datum, { nullable: true, description: 'De dag waarop het is behaald.' })
  datum?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of het een startkwalificatie geeft: havo, vwo, of mbo vanaf niveau 2 (Leerplichtwet art. 1 onder f).',
  })
  startkwalificatie?: boolean;
}
