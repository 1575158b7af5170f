import { parseArgs } from 'node:util';
import { leesConfig } from '../../config';
import { ophalen } from '../ophalen';
import { eenmaligeCode } from './eenmaligeCode';
import { vindHub } from './vindHub';
import { vraagToken } from './vraagToken';

const GEBRUIK = `Gebruik: npm run -s token -- <afnemer> [--doel <doel>] [--namens <partij>] [--port <poort>]
Drukt een vers access token af voor een demo-afnemer, zoals svb.
  --doel   het doel (scope), als de afnemer er meer dan een heeft
  --namens de partij namens wie een gemachtigde vraagt, zoals school-00ah
  --port   de poort waarop de hub luistert, van 1 tot en met 65535

Of: npm run -s token -- --totp <persoon>
Drukt de eenmalige code af waarmee een persoon van de demo, zoals coordinator-rmc-14, zich nu aanmeldt als
BRON_TOTP=aan, en daaronder de otpauth-URI voor een authenticator-app.`;

type Opdracht = { clientId: string; doel?: string; namens?: string; poort: number | null } | { mens: string };

function leesOpdracht(args: string[]): Opdracht | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        ...{ doel: { type: 'string' }, namens: { type: 'string' } },
        ...{ port: { type: 'string' }, totp: { type: 'string' } },
      },
      allowPositionals: true,
    });
    const { totp: mens, ...overig } = values;
    if (mens !== undefined) {
      return positionals.length > 0 || Object.keys(overig).length > 0 ? null : { mens };
    }
    const poort = values.port === undefined ? null : Number(/^[0-9]{1,5}$/.exec(values.port)?.[0]);
    const poortDeugt = poort === null || (poort >= 1 && poort <= 65535);
    const [clientId, ...meer] = positionals;
    if (clientId === undefined || meer.length > 0 || !poortDeugt) return null;
    return { clientId, doel: values.doel, namens: values.namens, poort };
  } catch {
    return null; // parseArgs explains an unknown option in English; the usage says the same
  }
}

/** `npm run -s token -- svb`: a fresh access token on stdout and nothing else, so that it can be used in `$(...)`. */
export async function token(args: string[]): Promise<number> {
  try {
    const opdracht = leesOpdracht(args);
    if (!opdracht) throw new Error(GEBRUIK);
    const config = leesConfig();
    if ('mens' in opdracht) {
      const { code, uri } = eenmaligeCode(config.data, opdracht.mens);
      process.stdout.write(`${code}\n${uri}\n`);
      return 0;
    }
    const { clientId, doel, namens, poort } = opdracht;
    // The demo's own authority signs the hub's certificate too; for any other there is NODE_EXTRA_CA_CERTS.
    const haal = ophalen(config.tls ? { ca: config.tls.ca } : null);
    const toegang = await vraagToken({
      clientId,
      doel,
      namens,
      hub: vindHub(config, poort),
      data: config.data,
      ophalen: haal,
    });
    process.stdout.write(`${toegang}\n`);
    return 0;
  } catch (fout) {
    process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
    return 1;
  }
}

if (require.main === module) {
  token(process.argv.slice(2)).then((uitgang) => {
    process.exitCode = uitgang;
  });
}
