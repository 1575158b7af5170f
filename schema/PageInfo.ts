import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Waar deze pagina ophoudt (Relay Cursor Connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Of er na deze pagina nog meer is.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Geef deze cursor mee als after voor de volgende pagina.' })
  endCursor: string | null;
}
