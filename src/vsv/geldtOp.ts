/** SQL that a fact (alias) holds on a day. Not with @>: of that the planner expects one row in a thousand. */
export const geldtOp = (alias: string, dag: string): string =>
  `(lower_inf(${alias}.geldig) or lower(${alias}.geldig) <= ${dag}) and (upper_inf(${alias}.geldig) or upper(${alias}.geldig) > ${dag})`;
