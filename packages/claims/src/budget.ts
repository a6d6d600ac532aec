/** Steps that a decision may still take. Below zero the answer is not known. */
export interface Budget {
  left: number;
}

export function budgetOf(steps: number): Budget {
  return { left: steps };
}
