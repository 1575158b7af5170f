import { bestanden, code, lees, tests, vind } from './bestanden';

const regels = (pad: string): number => lees(pad).split('\n').length - 1;
/** this file spells out what is forbidden */
const HIER = 'test/architectuur/huis.test.ts';
const TS = [...code, ...tests].filter((pad) => pad !== HIER);

/** Code without its comments, strings and templates. */
const zonderTekst = (tekst: string): string =>
  tekst.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

test('Regel: alleen src/config.ts leest de omgeving, en src/productie.ts stelt er een ding in', () => {
  const lezers = vind(code, /\bprocess\s*(?:\.|\?\.|\[\s*['"])env\b|\bloadEnvFile\b/).map(
    (regel) => regel.split(':')[0],
  );
  expect([...new Set(lezers)]).toEqual(['src/config.ts', 'src/productie.ts']);
});

test('Regel: geen bestand is langer dan 250 regels, en de helft is niet langer dan 60', () => {
  expect(TS.filter((pad) => regels(pad) > 250)).toEqual([]);
  const lengten = code.map(regels).sort((a, b) => a - b);
  expect(lengten[Math.floor(lengten.length / 2)]).toBeLessThanOrEqual(60);
});

test('Regel: geen map heet naar niets', () => {
  const namen = /^(utils?|helpers?|common|lib|shared|misc|types|tools)$/i;
  expect(bestanden.filter((pad) => pad.split('/').some((deel) => namen.test(deel)))).toEqual([]);
});

test('Regel: de typen worden niet uitgezet', () => {
  expect(vind(TS, /@ts-(?:ignore|expect-error|nocheck)/)).toEqual([]);
  const los = (pad: string): boolean => /(?::|\bas|[<,=|&(])\s*any\b|\bany\[\]/.test(zonderTekst(lees(pad)));
  expect(code.filter(los)).toEqual([]);
  expect(
    tests.filter((pad) => los(pad) && !/biome-ignore lint\/suspicious\/noExplicitAny: \w+/.test(lees(pad))),
  ).toEqual([]);
});

test('Regel: er blijft niets liggen om later te doen', () => {
  expect(vind(TS, /\b(?:TODO|FIXME|XXX)\b/)).toEqual([]);
  // a test that the machine at hand cannot run chooses so itself: `kan ? test : test.skip`
  const uit = /(?<!\? test : )\b(?:test|it|describe)\.(?:only|skip|todo)\b|\b(?:fit|xit|xtest|fdescribe|xdescribe)\(/;
  expect(vind(tests, uit)).toEqual([]);
});

test('Regel: nergens staat het pad van een machine of het adres van een register van pakketten', () => {
  const tekst = bestanden.filter((pad) => !/\.(png|ico|woff2?|gz)$/.test(pad) && pad !== HIER);
  expect(vind(tekst, /(?:^|[\s"'`(=:])\/(?:home|Users|root|work|mnt|private|var\/folders)\/\w/)).toEqual([]);
  expect(vind(tekst, /\b[A-Z]:\\\\?(?:Users|work)/)).toEqual([]);
  expect(vind(tekst, /registry\.(?:npmjs|yarnpkg)\.|npm\.pkg\.github|\/artifactory\/|"resolved":/)).toEqual([]);
});

/** Titles with the describes around them; biome's indentation tells what is in what. */
function titels(pad: string): string[] {
  const plekken = /^( *)(?:(describe|test)(\.each)?\b.*?\(\s*|[\])}>]+\(\s*)(?:(['"`])((?:(?!\4)[^\\\n]|\\.)*)\4,|$)/gm;
  const gevonden: string[] = [];
  const binnen: { diep: number; titel: string }[] = [];
  const soorten = new Map<number, string>();
  for (const [, inspringing, soort, , , titel] of lees(pad).matchAll(plekken)) {
    const diep = inspringing!.length;
    if (soort) soorten.set(diep, soort);
    if (titel === undefined) continue;
    while (binnen.length && binnen.at(-1)!.diep >= diep) binnen.pop();
    if (soorten.get(diep) === 'describe') binnen.push({ diep, titel });
    else gevonden.push([...binnen.map((om) => om.titel), titel].join(' › '));
  }
  return gevonden;
}

test('Regel: geen twee tests hebben dezelfde titel', () => {
  const paden = tests.filter((pad) => pad.endsWith('.test.ts'));
  expect(paden.flatMap(titels).length).toBeGreaterThan(200);
  const gezien = new Map<string, string>();
  const dubbel: string[] = [];
  for (const pad of paden) {
    // a title with a place to fill in is another one for each row
    for (const titel of titels(pad).filter((titel) => !/%[a-z]|\$\w/.test(titel))) {
      if (gezien.has(titel)) dubbel.push(`${titel} (${gezien.get(titel)}, ${pad})`);
      gezien.set(titel, pad);
    }
  }
  expect(dubbel).toEqual([]);
});
