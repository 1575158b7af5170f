import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';
import { Rijen } from './Rijen';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Eén verzameling van de formule, en of iemand erin valt.' })
export class VsvStap {
  @Field(() => String, {
    description: 'Naam van de verzameling, zoals C_MBO; EXTERN voor registers buiten het onderwijs samen.',
  })
  verzameling: string;

  @Field(() => Boolean)
  valtErin: boolean;

  @Field(() => String, { description: 'In gewone woorden waarom wel of niet.' })
  uitleg: string;

  @Rijen(2)
  @Field(() => [String], { description: 'De gegevens waaruit het blijkt.' })
  gegevens: string[];

  @Field(() => String, { description: 'Waar het staat.' })
  artikel: string;
}
