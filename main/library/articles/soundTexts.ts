const mostKept = 16;

/**
 * The length of texts that were checked lately, by the hash of what is stored, so that a save need not take the
 * text before it apart again. The hash is of the stored text itself: one that was damaged since is not here.
 */
export class SoundTexts {
  readonly #characters = new Map<string, number>();

  /** Characters of the body, or null for a text that was not checked lately. */
  charactersOf(sha256: string): number | null {
    return this.#characters.get(sha256) ?? null;
  }

  note(sha256: string, characters: number): void {
    this.#characters.delete(sha256);
    this.#characters.set(sha256, characters);
    const [oldest] = this.#characters.keys();
    if (this.#characters.size > mostKept && oldest !== undefined) this.#characters.delete(oldest);
  }
}
