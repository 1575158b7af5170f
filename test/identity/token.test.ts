import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { decodeJwt } from 'jose';
import { demomensen } from '../../src/identity/demo-issuer/demomensen';
import { leesTotp } from '../../src/identity/demo-issuer/totpgeheim';
import { Tokenpoort } from '../../src/identity/Tokenpoort';
import { type ProefHub, proefHub } from './proefHub';
import { AUDIENCE, type ProefIssuer, proefIssuer, twee } from './proefIssuer';
import { FUNCTIE, WEB } from './proefWeb';
import { vrijePoort } from './vrijePoort';

let issuer: ProefIssuer;
let hub: ProefHub;

beforeAll(async () => {
  issuer = await proefIssuer(null, [], {
    websites: [{ ...WEB, mensen: demomensen([twee], 'vsv', FUNCTIE) }],
    totp: true,
  });
  hub = await proefHub(issuer.url, null);
});
afterAll(async () => {
  hub.stop();
  await issuer.stop();
});

/** Runs the command as `npm run -s token -- …` would, in a process of its own. */
async function opdracht(args: string[], env: Record<string, string> = {}) {
  const bestand = resolve(__dirname, '../../src/identity/demo-issuer/token.ts');
  const proces = spawn(process.execPath, ['-r', join(__dirname, 'swcHaak.cjs'), bestand, ...args], {
    env: { PATH: process.env.PATH, BRON_DATA: issuer.data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [uit, fout, code] = await Promise.all([
    text(proces.stdout),
    text(proces.stderr),
    new Promise((klaar) => proces.on('close', klaar)),
  ]);
  return { uit, fout, code };
}

describe('npm run token', () => {
  test('als svb: het drukt één regel af, een geldig token, en verder niets', async () => {
    const { uit, fout, code } = await opdracht(['svb', '--port', String(hub.port)]);
    expect([fout, code]).toEqual(['', 0]);
    expect(uit).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const poort = await Tokenpoort.ontdek({ issuer: issuer.url, audience: AUDIENCE, demo: true });
    expect(await poort.herken(`Bearer ${uit.trim()}`, null)).toMatchObject({ clientId: 'svb', doel: 'kinderbijslag' });
  });

  test('als svb: het vindt een hub op een andere PORT', async () => {
    expect((await opdracht(['svb'], { PORT: String(hub.port) })).code).toBe(0);
  });

  test('als svb: zonder poort vindt het de hub die op deze gegevens draait', async () => {
    const inhoud = JSON.stringify({ pid: process.pid, port: hub.port, url: hub.url });
    writeFileSync(join(issuer.data, 'hub.json'), inhoud);
    expect(await opdracht(['svb'])).toMatchObject({ fout: '', code: 0 });
  });

  test('als rmc met twee doelen: ik kies er een met --doel', async () => {
    const port = ['--port', String(hub.port)];
    const zonder = await opdracht(['twee', ...port]);
    expect(zonder).toMatchObject({ uit: '', code: 1, fout: expect.stringContaining('--doel: verzuim, vsv') });
    const met = await opdracht(['twee', '--doel', 'vsv', ...port]);
    expect(decodeJwt(met.uit)).toMatchObject({ scope: 'vsv' });
  });

  test.each(['niemand', 'dashboard'])('als %s: ik ben geen afnemer, en het noemt wie dat wel zijn', async (naam) => {
    const { uit, fout, code } = await opdracht([naam, '--port', String(hub.port)]);
    expect([uit, code]).toEqual(['', 1]);
    expect(fout).toBe('Deze afnemer is niet bekend. Bekend zijn: svb, twee.\n');
  });

  test('als svb: draait er geen hub, dan zegt het waar het zocht', async () => {
    const poort = await vrijePoort();
    const { uit, fout, code } = await opdracht(['svb', '--port', String(poort)]);
    expect([uit, code]).toEqual(['', 1]);
    expect(fout).toContain(`De hub antwoordt niet op http://localhost:${poort}`);
  });

  test('als svb: draait er iets anders dan de hub, dan zegt het dat', async () => {
    const { fout, code } = await opdracht(['svb', '--port', new URL(issuer.url).port]);
    expect(code).toBe(1);
    expect(fout).toContain('draait geen hub');
  });

  test('als svb: weigert de uitgever, dan staat er waarom en wat wel kan', async () => {
    const { uit, fout, code } = await opdracht(['svb', '--doel', 'vsv', '--port', String(hub.port)]);
    expect([uit, code]).toEqual(['', 1]);
    expect(fout).toContain('invalid_scope');
    expect(fout).toContain('De doelen van deze afnemer: kinderbijslag.');
  });

  test('als nieuwkomer: zonder demosleutels zegt het dat de hub eerst moet starten', async () => {
    const leeg = join(issuer.data, 'leeg');
    const { fout, code } = await opdracht(['svb'], { BRON_DATA: leeg });
    expect(code).toBe(1);
    expect(fout).toContain('Start de hub eerst');
  });

  test.each([
    [[]],
    [['svb', 'twee']],
    [['svb', '--port', '0']],
    [['svb', '--haven', '4000']],
    [['--totp']],
    [['svb', '--totp', 'coordinator-twee']],
    [['--totp', 'coordinator-twee', '--doel', 'vsv']],
  ])('als nieuwkomer: bij verkeerd gebruik (%j) staat er hoe het moet', async (args) => {
    const { uit, fout, code } = await opdracht(args);
    expect([uit, code]).toEqual(['', 1]);
    expect(fout).toContain('Gebruik: npm run -s token -- <afnemer>');
  });
});

describe('npm run token -- --totp', () => {
  test('als coördinator: het drukt mijn code van nu af en daaronder de URI voor mijn app', async () => {
    const totp = leesTotp(issuer.data, 'coordinator-twee')!;
    const voor = totp.generate();
    const { uit, fout, code } = await opdracht(['--totp', 'coordinator-twee']);
    expect([fout, code]).toEqual(['', 0]);
    const [eenmalig, uri, ...meer] = uit.split('\n');
    expect([voor, totp.generate()]).toContain(eenmalig);
    expect(meer).toEqual(['']);
    expect(uri).toMatch(/^otpauth:\/\/totp\/BRON-demo:coordinator-twee\?/);
    expect(new URL(uri!).searchParams.get('secret')).toBe(totp.secret.base32);
  });

  test.each(['twee', 'niemand', '../issuer'])('als %s: het noemt de mensen die er zijn', async (mens) => {
    const { uit, fout, code } = await opdracht(['--totp', mens]);
    expect([uit, code]).toEqual(['', 1]);
    expect(fout).toBe('Deze persoon is niet bekend. Bekend zijn: coordinator-twee.\n');
  });

  test('als coördinator: staat de tweede factor uit, dan zegt het hoe hij aan gaat', async () => {
    const { fout, code } = await opdracht(['--totp', 'coordinator-twee'], { BRON_DATA: join(issuer.data, 'leeg') });
    expect(code).toBe(1);
    expect(fout).toContain('Start de hub eerst met BRON_TOTP=aan.');
  });
});
