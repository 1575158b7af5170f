import { createHash } from 'node:crypto';
import { Html } from './Html';
import { stijl } from './stijl';

const html = Html.van;

/** The part of a response of oidc-provider (Koa) that a page needs. */
interface Antwoord {
  status: number;
  type: string;
  body: unknown;
  set(koppen: Record<string, string>): void;
}

interface Pagina {
  status?: number;
  titel: string;
  inhoud: Html;
  /** an address where a form on this page may end; browsers hold the whole chain of redirects to form-action */
  naar?: string;
}

const STIJL = createHash('sha256').update(stijl).digest('base64');

function koppen(naar: string | undefined): Record<string, string> {
  const formulieren = ["'self'", ...(naar ? [new URL(naar).origin] : [])].join(' ');
  const beleid = [
    "default-src 'none'",
    `style-src 'sha256-${STIJL}'`,
    `form-action ${formulieren}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return {
    'content-security-policy': beleid.join('; '),
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

export function toonPagina(antwoord: Antwoord, { status = 200, titel, inhoud, naar }: Pagina): void {
  antwoord.status = status;
  antwoord.set(koppen(naar));
  antwoord.type = 'html';
  antwoord.body = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel}</title>
<style>${Html.kant(stijl)}</style>
</head>
<body>
<main>
${inhoud}
</main>
</body>
</html>
`.tekst;
}
