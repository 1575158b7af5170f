import { type ClassType, Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { PageInfo } from './PageInfo';

export interface Verbinding<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
}

/** The types `<Soort>Connection` and `<Soort>Edge` of a noun, by the Relay Cursor Connections specification. */
export function verbinding<Node extends object>(
  node: ClassType<Node>,
  beschrijving: string,
): ClassType<Verbinding<Node>> {
  @Antwoordvorm()
  @ObjectType(`${node.name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String)
    cursor: string;

    @Field(() => node)
    node: Node;
  }

  @Antwoordvorm()
  @ObjectType(`${node.name}Connection`, { simpleResolvers: true, description: beschrijving })
  class Connection {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return Connection;
}
