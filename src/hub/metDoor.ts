import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';

function naam(tekst: string): string {
  const getrimd = tekst.trim();
  if (getrimd && !/\p{C}/u.test(getrimd)) return getrimd;
  throw new InvalidArgumentError('verwacht een naam.');
}

/** A command of which is kept who gave it. */
export const metDoor = (opdracht: Command, waarvoor: string): Command =>
  opdracht.option('--door <naam>', `wie het doet, voor ${waarvoor}`, naam, userInfo().username);
