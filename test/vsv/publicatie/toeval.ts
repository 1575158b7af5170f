/** Numbers from 0 to 1 that are the same for the same seed: a linear congruential generator of 48 bits. */
export function toeval(zaad: number): () => number {
  let stand = BigInt(zaad) + 0x5deece66dn;
  return () => {
    stand = (stand * 0x5deece66dn + 0xbn) & 0xffff_ffff_ffffn;
    return Number(stand >> 16n) / 2 ** 32;
  };
}
