import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useFollowingCall } from '../../bridge/queries';

const noFlags: ReadonlyMap<string, number> = new Map();
const LikeFlagsContext = createContext(noFlags);

/** Articles asked about at once. */
const mostAsked = 200;

type Props = {
  /** The articles that have been read for a list. */
  readonly ids: readonly string[];
  readonly children: ReactNode;
};

/** Asks for all articles of a list at once which of them share paragraphs with others. */
export function LikeFlagsProvider({ ids, children }: Props) {
  const { data } = useFollowingCall('likeness.flags', { ids: ids.slice(0, mostAsked) });
  const flags = useMemo(
    () =>
      data === undefined ? noFlags : new Map(data.map((each) => [each.articleId, each.count])),
    [data],
  );
  return <LikeFlagsContext value={flags}>{children}</LikeFlagsContext>;
}

/** With how many others an article of the list shares paragraphs. */
export function useLikeCount(id: string): number {
  return useContext(LikeFlagsContext).get(id) ?? 0;
}
