/** What a command found or did: once for machines, once for people, and what failed. */
export type CommandResult = {
  readonly json: unknown;
  readonly text: string;
  readonly errors: readonly string[];
};
