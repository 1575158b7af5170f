import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { PageInfo } from './PageInfo';
import { VerstrekkingEdge } from './VerstrekkingEdge';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Verstrekkingen, de jongste eerst.' })
export class VerstrekkingConnection {
  @Field(() => [VerstrekkingEdge])
  edges: VerstrekkingEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
