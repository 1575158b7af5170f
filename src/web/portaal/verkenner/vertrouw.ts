/** The part of Trusted Types that is used here; browsers that do not have it (yet) let the page pass as it is. */
interface Vertrouwd {
  createPolicy(
    naam: string,
    regels: { createHTML: (html: string) => string; createScriptURL: (adres: string) => string },
  ): unknown;
}

/** A `<` that does not open or close one of these, without an attribute, becomes text. */
const OPMAAK = /<(?!\/?(?:p|em|strong|code|pre|ul|ol|li|br)>)/g;

/**
 * What GraphiQL hands to the page as text: descriptions of the contract as markup, of which nothing stays that could do more
 * than mark up, and the addresses of the workers, which are files of the hub. The editor has policies of its own.
 */
export function vertrouw(): void {
  (globalThis as { trustedTypes?: Vertrouwd }).trustedTypes?.createPolicy('default', {
    createHTML: (html) => html.replace(OPMAAK, '&lt;'),
    createScriptURL: (adres) => {
      if (new URL(adres, location.href).origin === location.origin) return adres;
      throw new TypeError('Een script van elders.');
    },
  });
}
