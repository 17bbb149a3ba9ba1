/** What the worker that puts the log away is asked. */
export type CheckpointQuestion = { readonly kind: 'putAway' | 'dispose' };
