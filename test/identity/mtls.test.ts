import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import type { Tls } from '../../src/config';
import { certificaatVanHeader } from '../../src/identity/Clientcertificaat';
import type { Democlient } from '../../src/identity/demo-issuer/Democlient';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { ophalen } from '../../src/identity/ophalen';
import { Tokenpoort } from '../../src/identity/Tokenpoort';
import { type ProefHub, proefHub } from './proefHub';
import { AUDIENCE, OIN_ANDER, OIN_SVB, type ProefIssuer, proefIssuer } from './proefIssuer';
import { type Bewijs, ProefPki } from './proefPki';

const metCertificaat: Democlient = {
  id: 'certificaat',
  naam: 'SVB met certificaat',
  oin: OIN_SVB,
  doelen: ['kinderbijslag'],
  methode: 'tls_client_auth',
};

let pki: ProefPki;
let tls: Tls;
let issuer: ProefIssuer;
let hub: ProefHub;
let svb: Bewijs;

beforeAll(async () => {
  pki = await ProefPki.maak();
  tls = await pki.server();
  svb = await pki.client(OIN_SVB);
  issuer = await proefIssuer(tls, [metCertificaat]);
  const opties = { issuer: issuer.url, audience: AUDIENCE, demo: true, ophalen: ophalen({ ca: pki.ca }) };
  hub = await proefHub(issuer.url, await Tokenpoort.ontdek(opties), tls);
});
afterAll(async () => {
  hub.stop();
  await issuer.stop();
});

const met = (bewijs: Bewijs | null) => ophalen({ ca: pki.ca, ...bewijs });
const tokenMet = (bewijs: Bewijs | null, clientId = 'svb') =>
  vraagToken({ clientId, hub: hub.url, data: issuer.data, ophalen: met(bewijs) });

async function vraag(token: string, bewijs: Bewijs | null): Promise<{ status: number; inhoud: unknown }> {
  const antwoord = await met(bewijs)(`${hub.url}/graphql`, { headers: { authorization: `Bearer ${token}` } });
  return { status: antwoord.status, inhoud: await antwoord.json() };
}

const afdruk = ({ cert }: Bewijs) =>
  Buffer.from(new X509Certificate(cert).fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');

describe('over wederzijdse TLS', () => {
  test('als svb: mijn token is aan mijn certificaat gebonden en de hub herkent mij', async () => {
    const { status, inhoud } = await vraag(await tokenMet(svb), svb);
    expect(status).toBe(200);
    expect(inhoud).toMatchObject({ clientId: 'svb', oin: OIN_SVB, certificaat: afdruk(svb) });
  });

  test('als svb: mijn gebonden token werkt niet zonder certificaat', async () => {
    expect(await vraag(await tokenMet(svb), null)).toEqual({ status: 401, inhoud: { code: 'CERTIFICAAT' } });
  });

  test('als dief: het token van svb werkt niet met een ander certificaat, ook niet van svb zelf', async () => {
    const token = await tokenMet(svb);
    for (const bewijs of [await pki.client(OIN_SVB), await pki.client(OIN_ANDER)]) {
      expect(await vraag(token, bewijs)).toEqual({ status: 401, inhoud: { code: 'CERTIFICAAT' } });
    }
  });

  test('als svb: een token gebonden aan een certificaat met een andere OIN wordt geweigerd', async () => {
    const ander = await pki.client(OIN_ANDER);
    expect(await vraag(await tokenMet(ander), ander)).toEqual({ status: 401, inhoud: { code: 'CERTIFICAAT' } });
  });

  test('als svb: zonder certificaat krijg ik een ongebonden token', async () => {
    const token = await tokenMet(null);
    expect(await vraag(token, null)).toMatchObject({ status: 200, inhoud: { certificaat: null } });
    expect(await vraag(token, svb)).toMatchObject({ status: 200, inhoud: { certificaat: null } });
    expect((await vraag(token, await pki.client(OIN_ANDER))).status).toBe(401);
  });

  test('als dief: een certificaat van een vreemde autoriteit, of een verlopen, wordt geweigerd', async () => {
    const token = await tokenMet(null);
    const vreemd = await (await ProefPki.maak('Vreemde CA')).client(OIN_SVB);
    for (const bewijs of [vreemd, await pki.client(OIN_SVB, 0.5)]) {
      expect(await vraag(token, bewijs)).toEqual({ status: 401, inhoud: { code: 'CERTIFICAAT' } });
      await expect(tokenMet(bewijs)).rejects.toThrow('invalid_client');
    }
  });

  test('Regel: ook een hervatte TLS-sessie draagt het certificaat van haar begin', async () => {
    const token = await tokenMet(svb);
    const opties = { host: '127.0.0.1', servername: 'localhost', port: hub.port, ca: pki.ca };
    const verzoek = `GET /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`;
    const eerste = connect({ ...opties, ...svb });
    const sessies: Buffer[] = [];
    eerste.on('session', (sessie) => sessies.push(sessie));
    expect(await lees(eerste, verzoek)).toContain('HTTP/1.1 200');
    const tweede = connect({ ...opties, session: sessies.at(-1) });
    expect(await lees(tweede, verzoek)).toContain('HTTP/1.1 200');
    expect(tweede.isSessionReused()).toBe(true);
  });
});

async function lees(socket: TLSSocket, verzoek: string): Promise<string> {
  let tekst = '';
  socket.on('data', (deel: Buffer) => {
    tekst += deel.toString();
  });
  socket.write(verzoek);
  await once(socket, 'end');
  return tekst;
}

describe('tls_client_auth', () => {
  const body = 'grant_type=client_credentials&client_id=certificaat&scope=kinderbijslag';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const token = (bewijs: Bewijs | null) => met(bewijs)(`${issuer.url}/token`, { method: 'POST', headers, body });

  test('als svb: mijn certificaat met mijn OIN is genoeg om een gebonden token te krijgen', async () => {
    const { access_token } = (await (await token(svb)).json()) as { access_token: string };
    expect(await vraag(access_token, svb)).toMatchObject({ status: 200, inhoud: { certificaat: afdruk(svb) } });
  });

  test('als dief: zonder certificaat, of met dat van een ander, krijg ik geen token', async () => {
    for (const bewijs of [null, await pki.client(OIN_ANDER), await pki.geef('CN=zonder OIN')]) {
      const antwoord = await token(bewijs);
      expect(antwoord.status).toBe(401);
      expect(await antwoord.json()).toMatchObject({ error: 'invalid_client' });
    }
  });
});

describe('de kop Client-Cert (RFC 9440)', () => {
  const kop = ({ cert }: Bewijs) => `:${new X509Certificate(cert).raw.toString('base64')}:`;

  test('als svb achter een proxy: mijn certificaat komt uit de kop', () => {
    expect(certificaatVanHeader(kop(svb))).toEqual({ x5tS256: afdruk(svb), oin: OIN_SVB });
    expect(certificaatVanHeader(undefined)).toBeNull();
  });

  test('Regel: alleen een serialNumber van 20 cijfers in het subject is een OIN', async () => {
    const oin = async (subject: Parameters<ProefPki['geef']>[0]) =>
      certificaatVanHeader(kop(await pki.geef(subject)))?.oin;
    expect(await oin('CN=zonder')).toBeNull();
    expect(await oin([{ '2.5.4.5': ['123'] }])).toBeNull();
    expect(await oin([{ CN: [`x\nserialNumber=${OIN_SVB}`] }])).toBeNull();
    expect(await oin([{ CN: ['x'], '2.5.4.5': [OIN_SVB] }])).toBe(OIN_SVB);
  });

  test('Regel: een kop die niet precies een certificaat bevat wordt geweigerd', async () => {
    const goed = kop(svb);
    const dubbel = await pki.client([OIN_SVB, OIN_ANDER]);
    const pem = `:${Buffer.from(svb.cert).toString('base64')}:`;
    const metStaart = `:${Buffer.concat([new X509Certificate(svb.cert).raw, Buffer.from('x')]).toString('base64')}:`;
    for (const fout of ['', '::', goed.slice(1), `${goed}, ${goed}`, ':AAAA:', svb.cert, pem, metStaart, kop(dubbel)]) {
      expect(() => certificaatVanHeader(fout)).toThrow(expect.objectContaining({ code: 'CERTIFICAAT' }));
    }
  });
});
