/** A command line that cannot be carried out; the message is one plain sentence. */
export class UsageError extends Error {}
