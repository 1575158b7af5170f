import { Command } from 'commander';
import { Alarmen } from '../../src/beheer/Alarmen';
import { overzichtopdrachten } from '../../src/beheer/overzichtopdrachten';
import { maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { nietOpDeGrens } from '../verbruik/nietOpDeGrens';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const opdracht = async (...args: string[]): Promise<string[]> => {
  const gezegd: string[] = [];
  const programma = new Command('hub').exitOverride().configureOutput({ writeErr: () => undefined });
  overzichtopdrachten(
    programma,
    (werk) => werk(t.db, t.slices),
    (tekst) => gezegd.push(tekst),
  );
  await programma.parseAsync(args, { from: 'user' });
  return gezegd;
};

test('als beheerder: ik zie wat een organisatie gebruikte, naast haar budget, en van wie niets vroeg ook', async () => {
  await nietOpDeGrens();
  const svb = await t.als('svb');
  const { json } = await svb(
    `{ inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: ["999990007", "999990020"]) { pgn uitkomst } }`,
  );
  const regels = await opdracht('verbruik');
  expect(regels).toContain(
    `svb (kinderbijslag): dit uur ${json.extensions.budget.punten.werkelijk} van 20.000.000 punten; vandaag 2 van 200.000 personen`,
  );
  expect(regels).toContain('cbs (statistiek): dit uur 0 van 50.000.000 punten');
  expect(regels.length).toBe(t.slices.flatMap(({ vragers }) => vragers).length);
});

test('als beheerder: ik zie de alarmen, en dat er geen was', async () => {
  expect(await opdracht('alarmen', '--dagen', '2')).toEqual(['Er was de laatste 2 dagen geen alarm.']);
  const alarmen = new Alarmen(t.db);
  for (let keer = 0; keer < 2; keer++) alarmen.tel('persoonsbudget', 'proef');
  await alarmen.bewaar();
  const [regel] = await opdracht('alarmen');
  expect(regel).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d \(UTC\) persoonsbudget: proef/);
});

test('als beheerder: een aantal dagen dat geen aantal is, wordt geweigerd', async () => {
  await expect(opdracht('alarmen', '--dagen', 'x')).rejects.toThrow(
    "verwacht een getal van 1 tot en met 9999, gegeven is 'x'",
  );
});
