/** The last few answers to questions about one state of things: a new state drops them all. */
export class LastAnswers<Answer> {
  readonly #most: number;
  readonly #answers = new Map<string, Answer>();
  #state = '';

  /** Keeps at most so many, those that were asked for last. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Names the state that is asked about from now on. */
  keepOnly(state: string): void {
    if (state !== this.#state) this.#answers.clear();
    this.#state = state;
  }

  /** The answer to a question, found by `find` when it is not there. */
  get(question: string, find: () => Answer): Answer {
    const known = this.#answers.get(question);
    const answer = known ?? find();
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
