/** The same keys with other words; a counted sentence may add its singular as `<key>_one`. */
export type Localized<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Localized<T[K]>;
} & {
  readonly [K in keyof T & string as T[K] extends string ? `${K}_one` : never]?: string;
};

/** Every dotted path of a catalogue that ends at a sentence. */
export type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathsOf<T[K]>}`;
}[keyof T & string];
