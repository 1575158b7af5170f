import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

type Sessie = NonNullable<KoaContextWithOIDC['oidc']['session']>;

/** Ends a login at the issuer, with what hangs on it: a code that was given but not used buys nothing any more. */
export async function sluitSessie(provider: Provider, sessie: Sessie): Promise<void> {
  for (const { grantId } of Object.values(sessie.authorizations ?? {})) {
    if (!grantId) continue;
    await provider.AuthorizationCode.revokeByGrantId(grantId);
    await (await provider.Grant.find(grantId))?.destroy();
  }
  await sessie.destroy();
}
