/** The number that a text writes, full-width figures too; null for none. */
export function numberIn(text: string): number | null {
  const figures = text.normalize('NFKC').replace(/\D/g, '').slice(0, 7);
  return figures === '' ? null : Number(figures);
}
