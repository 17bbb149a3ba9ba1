/** Seeds of random editing that once found a fault, each with what it was: they are tried before new ones. */
export const pastSeeds: readonly number[] = [];
