import { createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A person in one slice: the name that goes out, and the secret that never does. */
export interface Pseudoniem {
  pseudoniem: string;
  rijgeheim: Buffer;
}

/** The master secret and all that is derived from it (HKDF-SHA-256, RFC 5869). It never enters the database or a log. */
export class Sleutels {
  constructor(private readonly meester: Buffer) {
    if (meester.length < 32) throw new Error('Het meestergeheim moet ten minste 32 bytes lang zijn.');
  }

  /** 32 bytes for one use, told apart by its label, such as `cursor/svb/kinderbijslag`. */
  afgeleid(label: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.meester, 'bron-hub', label, 32));
  }

  /** The password of a database login. */
  wachtwoord(login: string): string {
    return this.afgeleid(`login/${login}`).toString('base64url');
  }

  /** A person's pseudonym in the logboek: 64 bits of HMAC-SHA-256 over the register's own id, as a signed integer. */
  logpseudoniemen(): (persoon: bigint | number) => bigint {
    // as a KeyObject: five times as fast as from bytes
    const sleutel = createSecretKey(this.afgeleid('logpseudoniem/v1'));
    return (persoon) => createHmac('sha256', sleutel).update(String(persoon)).digest().readBigInt64BE(0);
  }

  /**
   * What a slice calls a person, and the secret from which its row keys are made: HMAC-SHA-256 over the register's own id
   * under keys of that slice alone. The pseudonym is cut to 128 bits and shows its version.
   */
  pseudonimiseer = (label: string): ((persoon: bigint | number | string) => Pseudoniem) => {
    const [naam, rij] = ['pseudoniem', 'rijgeheim'].map((soort) => createSecretKey(this.afgeleid(`${soort}/${label}`)));
    const versie = label.slice(label.lastIndexOf('/') + 1);
    return (persoon) => ({
      pseudoniem: `${versie}.${createHmac('sha256', naam!).update(String(persoon)).digest().subarray(0, 16).toString('base64url')}`,
      rijgeheim: createHmac('sha256', rij!).update(String(persoon)).digest(),
    });
  };

  /** By which two places know that they have the same secret; it tells nothing about it. */
  get vingerafdruk(): string {
    return this.afgeleid('vingerafdruk/v1').toString('hex');
  }

  /** The secret from the environment, or the one kept in the data directory; null where there is neither. */
  static vindGeheim(uitOmgeving: Buffer | null, data: string): Buffer | null {
    const pad = join(data, 'geheim');
    if (uitOmgeving || !existsSync(pad)) return uitOmgeving;
    return Buffer.from(readFileSync(pad, 'utf8').trim(), 'hex');
  }

  /** The secret from the environment, or the one kept in the data directory, made there on the first start. */
  static lees(uitOmgeving: Buffer | null, data: string): Sleutels {
    const gevonden = Sleutels.vindGeheim(uitOmgeving, data);
    if (gevonden) return new Sleutels(gevonden);
    mkdirSync(data, { recursive: true });
    try {
      writeFileSync(join(data, 'geheim'), randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
    }
    return new Sleutels(Sleutels.vindGeheim(null, data)!);
  }
}
