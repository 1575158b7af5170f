const perSchool = new Map<string, number>();

/** By how many tenths the school exams of a school in a vak lie above what its candidates deserve: always the same. */
export function mildheid(brin: string, vestiging: string, vakcode: string): number {
  const school = brin + vestiging;
  let lot = perSchool.get(school);
  if (lot === undefined) {
    lot = 0x811c9dc5;
    for (let i = 0; i < school.length; i++) lot = meng(lot ^ school.charCodeAt(i));
    perSchool.set(school, lot);
  }
  // one school in forty is far too mild
  const vanDeSchool = ((lot >>> 8) % 8) - 2 + ((lot >>> 16) % 40 === 0 ? 8 : 0);
  return vanDeSchool + ((meng(lot ^ Number(vakcode)) >>> 8) % 7) - 3;
}

/** Spreads a change of one bit over all (the end of MurmurHash3). */
function meng(getal: number): number {
  let g = Math.imul(getal ^ (getal >>> 16), 0x85ebca6b);
  g = Math.imul(g ^ (g >>> 13), 0xc2b2ae35);
  return (g ^ (g >>> 16)) >>> 0;
}
