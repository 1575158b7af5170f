import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { VsvCategorie } from './VsvCategorie';

const ONDERDRUKT = 'leeg als er iemand uit te herkennen zou zijn';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description: 'Een rij van een jaartabel; sleutels die de tabel niet heeft zijn leeg.',
})
export class VsvTabelrij {
  @Field(() => String, { nullable: true, description: 'Nummer van de RMC-regio van de woongemeente.' })
  regio: string | null;

  @Field(() => String, { nullable: true, description: 'Code van de woongemeente.' })
  gemeente: string | null;

  @Field(() => String, { nullable: true, description: 'BRIN-nummer van de instelling.' })
  brin: string | null;

  @Field(() => VsvCategorie, { nullable: true, description: 'Leeg in de rij van het totaal.' })
  categorie: VsvCategorie | null;

  @Field(() => String, { nullable: true, description: 'M, V of O (onbekend).' })
  geslacht: string | null;

  @Field(() => Int, { nullable: true, description: `Startpopulatie min wat buiten beschouwing is; ${ONDERDRUKT}.` })
  deelnemers: number | null;

  @Field(() => Int, { nullable: true, description: `Nieuwe voortijdig schoolverlaters; ${ONDERDRUKT}.` })
  vsv: number | null;

  @Field(() => Float, { nullable: true, description: `Op twee decimalen, ten hoogste 95; ${ONDERDRUKT}.` })
  percentage: number | null;
}
