import { Extensions } from 'type-graphql';

/** Marks a root field whose resolver gives its answer as ready JSON text (src/server/uitvoerder.ts). */
export const JsonTekst = () => Extensions({ jsonTekst: true });
