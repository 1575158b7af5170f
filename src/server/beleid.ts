/** What browsers are told with every answer: scripts and styles of the hub itself, and nothing from elsewhere. */
export const beleid = (issuer: string[], https: boolean) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'font-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      // logging out leads on to the issuer
      'form-action': ["'self'", ...issuer],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    },
  },
  strictTransportSecurity: https,
  // with less than this a browser hides from the hub itself where a question comes from
  referrerPolicy: { policy: 'same-origin' as const },
});
