/**
 * One change of the library's form, in a transaction of its own. Numbers go up by tens; a migration
 * that has left the house is never edited, a later one corrects it.
 */
export type Migration = {
  readonly number: number;
  readonly name: string;
  /** What the SQL cannot say itself: functions of one text, by the name under which the SQL calls them. */
  readonly functions?: Readonly<Record<string, (value: string) => string | number | null>>;
  readonly sql: string;
};
