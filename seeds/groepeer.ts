/** Lists per key, in the order in which they come; Map.groupBy is not there in the oldest Node that we support. */
export function groepeer<Waarde>(
  waarden: Iterable<Waarde>,
  sleutel: (waarde: Waarde) => string,
): Map<string, Waarde[]> {
  const groepen = new Map<string, Waarde[]>();
  for (const waarde of waarden) {
    const groep = groepen.get(sleutel(waarde));
    if (groep) groep.push(waarde);
    else groepen.set(sleutel(waarde), [waarde]);
  }
  return groepen;
}
