import type { MadeSoFar } from '#shared/domain/making';

/** Is told how far a library in the making is; it throws to break the work off, which then leaves nothing behind. */
export type MakingWatch = (far: MadeSoFar) => void;

/** Nobody looks on. */
export const unwatched: MakingWatch = () => undefined;
