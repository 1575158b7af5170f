import type { Antwoord } from './haal';

/** What every answer of the dashboard says to a browser. */
export function beveiligd({ headers }: Antwoord, issuer: string): void {
  const beleid = (headers['content-security-policy'] as string | undefined)?.split(/;\s*/) ?? [];
  expect(beleid.sort()).toEqual(
    [
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      `form-action 'self' ${issuer}`,
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "trusted-types 'none'",
    ].sort(),
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': expect.stringMatching(/^(DENY|SAMEORIGIN)$/),
  });
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('server');
}
