/** Text as it is compared when something is looked for: width of letters, case and white space do not count. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}
