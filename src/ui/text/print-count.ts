/**
 * A whole number for people, grouped as English does: `1,234`. Not by `Intl.NumberFormat`, whose first use on a slow
 * phone takes longer than rendering the line.
 */
export const printCount = (count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
