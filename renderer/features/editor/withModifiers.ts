/** What a key does, alone and with what makes it take a word or a line. */
export function withModifiers<T>(key: string, does: T): Record<string, T> {
  const names = [key, `Shift-${key}`, `Mod-${key}`, `Alt-${key}`];
  return Object.fromEntries(names.map((name) => [name, does]));
}
