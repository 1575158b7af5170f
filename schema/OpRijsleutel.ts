import { Extensions } from 'type-graphql';

/** Marks a root field that pages through rows: only a slice that finds persons by row key can have it. */
export const OpRijsleutel = () => Extensions({ opRijsleutel: true, jsonTekst: true });
