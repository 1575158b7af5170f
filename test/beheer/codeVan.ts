import type { Antwoord } from '../opstelling/hub';

/** `OK`, or the code with which it was refused. */
export const codeVan = ({ status, json }: Antwoord): string =>
  status === 200 ? 'OK' : (json.code ?? json.errors[0].extensions.code);
