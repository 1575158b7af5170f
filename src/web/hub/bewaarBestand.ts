/** Puts what a page made on the reader's own disk. */
export function bewaarBestand(naam: string, inhoud: string, soort: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: `${soort};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: adres, download: naam }).click();
  // not before the browser has begun to save
  setTimeout(() => URL.revokeObjectURL(adres));
}
