/** What stands after the # in the address that is open; what cannot be read is nothing. */
export function fragmentVan(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
