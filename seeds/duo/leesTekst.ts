import { readFileSync } from 'node:fs';

const redenen: Record<string, string> = {
  ENOENT: 'bestaat niet',
  ENOTDIR: 'bestaat niet',
  EISDIR: 'is een map en geen bestand',
  EACCES: 'mag niet worden gelezen',
};

const bytes = (pad: string): Buffer => {
  try {
    return readFileSync(pad);
  } catch (fout) {
    const code = (fout as NodeJS.ErrnoException).code ?? '';
    throw new Error(`${pad} ${redenen[code] ?? `kan niet worden gelezen (${code})`}.`, { cause: fout });
  }
};

/** The first line that is no UTF-8, counted from 1. */
function regelMetFout(inhoud: Buffer): number {
  let begin = 0;
  for (let regel = 1; ; regel++) {
    const einde = inhoud.indexOf(10, begin);
    const deel = inhoud.subarray(begin, einde === -1 ? undefined : einde);
    if (!Buffer.from(deel.toString('utf8')).equals(deel) || einde === -1) return regel;
    begin = einde + 1;
  }
}

/** The text of a file in UTF-8, with or without a byte order mark. */
export function leesTekst(pad: string): string {
  const inhoud = bytes(pad);
  if (inhoud.length === 0) throw new Error(`${pad} is leeg.`);
  if (inhoud.subarray(0, 2).toString('latin1') === 'PK') {
    throw new Error(`${pad} is een zip- of Excelbestand; verwacht wordt het CSV-bestand zelf.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch (fout) {
    throw new Error(
      `${pad} is geen UTF-8 (regel ${regelMetFout(inhoud)}). Sla het op als UTF-8; het lijkt nu ISO-8859-1 of windows-1252.`,
      { cause: fout },
    );
  }
}
