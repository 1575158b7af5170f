const VELD = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r?\n|$)/y;

/** The rows of a CSV file with semicolons, the header first; `fout` makes the error for a line that is none. */
export function* ontleed(tekst: string, fout: (reden: string) => Error): Generator<string[]> {
  const kopregel = tekst.slice(0, tekst.search(/[\r\n]|$/));
  if (!kopregel.includes(';') && /[,\t|]/.test(kopregel)) {
    throw fout("de kop heeft geen puntkomma's; verwacht wordt een bestand met puntkomma's tussen de kolommen.");
  }
  const veld = new RegExp(VELD);
  let rij: string[] = [];
  let nummer = 0;
  while (veld.lastIndex < tekst.length || rij.length > 0) {
    const treffer = veld.exec(tekst);
    if (!treffer) {
      const waar = nummer === 0 ? 'de kop' : `rij ${nummer}`;
      throw fout(`${waar} is geen CSV met puntkomma's (na ${rij.length} velden staan de aanhalingstekens verkeerd).`);
    }
    rij.push(treffer[1]?.replaceAll('""', '"') ?? treffer[2]!);
    if (treffer[3] === ';') continue;
    yield rij;
    nummer++;
    rij = [];
  }
}
