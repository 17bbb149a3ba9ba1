import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

/** Paragraphs that stand in several articles. */
export function likenessHandlers(
  services: Services,
): Pick<Handlers, Extract<keyof Handlers, `likeness.${string}`>> {
  const likeness = () => openLibraryOf(services).likeness;
  return {
    'likeness.flags': async ({ ids }) =>
      // Nothing need be started for a list that is empty.
      ids.length === 0 ? [] : [...(await likeness().flags(ids))],
    'likeness.of': ({ id }) => likeness().alike(id),
  };
}
