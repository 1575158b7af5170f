import { Field, ObjectType } from 'type-graphql';
import { Antwoordvorm } from './Antwoordvorm';

@Antwoordvorm()
@ObjectType({ simpleResolvers: true, description: 'Een gegeven en of, hoe precies en hoe zeker u het mag ontvangen.' })
export class GeautoriseerdVeld {
  @Field(() => String)
  soort: string;

  @Field(() => String)
  veld: string;

  @Field(() => String, { description: 'open, of de vorm waarin u het krijgt.' })
  precisie: string;

  @Field(() => String, { description: 'Hoe zeker deze regel is: wet, praktijk of eigen lezing.' })
  zekerheid: string;

  @Field(() => String, { nullable: true })
  uitleg: string | null;
}
