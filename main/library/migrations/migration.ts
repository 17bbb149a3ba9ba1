/**
 * One change of the library's form, in a transaction of its own. Numbers go up by tens; a migration
 * that has left the house is never edited, a later one corrects it.
 */
export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
};
