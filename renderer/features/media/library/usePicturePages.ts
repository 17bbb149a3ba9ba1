import { useQueries } from '@tanstack/react-query';
import type { LibraryPicture, PictureView } from '#shared/domain/libraryPicture';
import { useClient } from '../../../bridge/ClientContext';
import { queryOf } from '../../../bridge/queries';

/** Pictures read at once. */
export const picturesPerPage = 60;

/** Reads the pages of a view that are drawn, and gives pictures by their place; undefined while they are on the way. */
export function usePicturePages(
  view: PictureView,
  { first, end }: { readonly first: number; readonly end: number },
): (at: number) => LibraryPicture | undefined {
  const client = useClient();
  const from = Math.floor(first / picturesPerPage);
  const count = Math.max(0, Math.ceil(end / picturesPerPage) - from);
  const pages = Array.from({ length: count }, (_, index) => (from + index) * picturesPerPage);
  const results = useQueries({
    queries: pages.map((offset) =>
      queryOf(client, 'media.list', { ...view, offset, limit: picturesPerPage }),
    ),
  });
  return (at) => {
    const page = Math.floor(at / picturesPerPage) - from;
    return results[page]?.data?.pictures[at % picturesPerPage];
  };
}
