import { Field, ID, ObjectType } from 'type-graphql';

/** What every noun about a person has. Which of these a slice gets, its file says. */
@ObjectType({ simpleResolvers: true })
export abstract class Gegeven {
  @Field(() => ID, {
    nullable: true,
    description: 'Kenmerk van dit gegeven, alleen in uw slice. Blijft gelijk als het gegeven wordt verbeterd.',
  })
  rijsleutel?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Persoonsgebonden nummer: burgerservicenummer of onderwijsnummer.',
  })
  pgn?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Naam van de onderwijsdeelnemer, alleen in uw slice en daar steeds dezelfde.',
  })
  pseudoniem?: string;
}
