import type { ClientBase } from 'pg';
import { legTellingVast } from './legTellingVast';
import { type Telling, tel } from './tel';

/** Counts by the terms of a day, and keeps it for operators to see. */
export async function telEnLegVast(db: ClientBase, dag: string): Promise<Telling[]> {
  const tellingen = await tel(db, dag);
  await legTellingVast(db, dag, tellingen);
  return tellingen;
}
