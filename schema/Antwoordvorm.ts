import { Extensions } from 'type-graphql';

/**
 * Marks a type that only gives an answer its shape and comes with the root field that returns it. Every other object type
 * is a noun: each of its fields needs a cell in every afnemer file.
 */
export const Antwoordvorm = () => Extensions({ antwoordvorm: true });
