/** 2024 → `2024-2025` */
export const schooljaarInWoorden = (jaar: number): string => `${jaar}-${jaar + 1}`;
