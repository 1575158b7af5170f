import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Controleuitkomst } from './Controleuitkomst';
import { PgnReden } from './PgnReden';
import type { Verstrekking } from './Verstrekking';
import { VerstrekkingConnection } from './VerstrekkingConnection';
import type { Verbinding } from './verbinding';

@Antwoordvorm()
@ObjectType({
  simpleResolvers: true,
  description: 'Wat een betrokkene te zien krijgt over de verstrekkingen van zijn gegevens.',
})
export class Inzage {
  @Field(() => Controleuitkomst)
  uitkomst: Controleuitkomst;

  @Field(() => PgnReden, { nullable: true, description: 'Alleen bij ONGELDIG.' })
  reden: PgnReden | null;

  @Field(() => VerstrekkingConnection)
  verstrekkingen: Verbinding<Verstrekking>;

  @Field(() => String, {
    nullable: true,
    description: 'De verstrekkingen van deze pagina als brief aan de betrokkene. Alleen bij GEVONDEN.',
  })
  brief: string | null;
}
