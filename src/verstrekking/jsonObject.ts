/** The text of an object from keys that need no escaping and the texts of their values; `join` would copy a whole page. */
export function jsonObject(delen: (readonly [sleutel: string, tekst: string])[]): string {
  let tekst = '{';
  for (const [sleutel, waarde] of delen) tekst += `${tekst.length > 1 ? ',' : ''}"${sleutel}":${waarde}`;
  return `${tekst}}`;
}
