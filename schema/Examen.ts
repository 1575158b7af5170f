import { Field, Int, ObjectType } from 'type-graphql';
import { Datum } from './Datum';
import { Examenresultaat } from './Examenresultaat';
import { Gegeven } from './Gegeven';
import { Rijen } from './Rijen';
import { Vereist } from './Vereist';

@ObjectType({ simpleResolvers: true, description: 'Het examen van één kandidaat (voortgezet onderwijs en vavo).' })
export class Examen extends Gegeven {
  @Field(() => Int, {
    nullable: true,
    description: 'Het jaar waarin het examen wordt afgelegd: 2024 hoort bij schooljaar 2023-2024.',
  })
  examenjaar?: number;

  @Field(() => String, { nullable: true, description: 'BRIN-nummer van de instelling.' })
  brin?: string;

  @Field(() => String, { nullable: true, description: 'Volgnummer van de vestiging, twee tekens.' })
  vestiging?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Elementcode: soort onderwijs, leerweg en profiel in vier cijfers.',
  })
  elementcode?: string;

  @Field(() => String, {
    nullable: true,
    description: 'VMBO-BB, VMBO-KB, VMBO-GL, VMBO-TL, HAVO of VWO: waar de elementcode voor staat.',
  })
  onderwijssoort?: string;

  @Field(() => String, { nullable: true, description: 'Profiel, of sector van het vmbo.' })
  profiel?: string;

  @Field(() => String, {
    nullable: true,
    description: 'G geslaagd, A afgewezen, T teruggetrokken, D deel (certificaten). Leeg zolang zij niet bekend is.',
  })
  uitslag?: string;

  @Field(() => Datum, { nullable: true })
  datumUitslag?: string;

  @Field(() => String, { nullable: true, description: 'Titel van het profiel- of sectorwerkstuk (vrije tekst).' })
  titelWerkstuk?: string;

  @Rijen(12)
  @Vereist('Examenresultaat.examen', 'Examenresultaat.vakcode')
  @Field(() => [Examenresultaat], { nullable: true, description: 'De resultaten per vak, op vakcode.' })
  resultaten?: Examenresultaat[];
}
