import type { Precisie } from './vocabulary';

/** Fields that are a coarsened or derived value: they have this precision and no other, and no other field has it. */
export const eigenVelden: Record<string, Precisie> = {
  pseudoniem: 'pseudoniem',
  rijsleutel: 'rijsleutel',
  examen: 'rijsleutel',
  leeftijd: 'leeftijd',
  pc4: 'pc4',
  onderwijssoort: 'onderwijssoort',
  jaarVestiging: 'jaar',
  jaarVertrek: 'jaar',
  jaarOverlijden: 'jaar',
};
