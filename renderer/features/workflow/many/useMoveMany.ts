import { useRef, useState } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { AppError, type AppErrorData, asAppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import type { JudgedFinding } from '#shared/domain/workflow/finding';
import type { Transition } from '#shared/domain/workflow/moves';
import type { Signer } from '#shared/domain/workflow/signOff';
import type { MoveReply } from '#shared/ipc/contract';
import { useClient } from '../../../bridge/ClientContext';
import type { Client } from '../../../bridge/client';
import { useOpenArticle } from '../../editor';

/** Articles of one call. More than twenty begin with a backup, which the others of the same work need not make again. */
const articlesPerStep = 100;

/** One move of many articles. */
export type ManyRequest = {
  readonly articles: readonly ArticleSummary[];
  readonly transition: Transition;
  readonly by: Signer;
  readonly note: string;
  readonly seesWarnings: boolean;
};

/** An article that stays where it is, with what its gate found or why it was refused. */
export type Stayed = {
  readonly article: ArticleSummary;
  readonly findings: readonly JudgedFinding[];
  readonly error: AppErrorData | null;
};

/** What became of all of them. */
export type ManyReport = { readonly moved: number; readonly stayed: readonly Stayed[] };

/** The articles as they stand, in the order in which they were named. */
export async function readSummaries(
  client: Client,
  ids: readonly string[],
): Promise<readonly ArticleSummary[]> {
  const found = new Map<string, ArticleSummary>();
  for (let at = 0; at < ids.length; at += limits.articlesPerCall) {
    const some = ids.slice(at, at + limits.articlesPerCall);
    for (const row of await client.call('articles.summaries', { ids: some }))
      found.set(row.id, row);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

function reportOf(
  articles: readonly ArticleSummary[],
  replies: ReadonlyMap<string, MoveReply>,
  error: AppErrorData | null,
): ManyReport {
  const stayed = articles.flatMap((article): Stayed[] => {
    const reply = replies.get(article.id);
    if (reply?.kind === 'moved') return [];
    if (reply?.kind === 'held') return [{ article, findings: reply.findings, error: null }];
    return [{ article, findings: [], error: reply?.error ?? error }];
  });
  return { moved: articles.length - stayed.length, stayed };
}

/** Moves many articles step by step; what keeps one of them keeps no other. */
export function useMoveMany() {
  const client = useClient();
  const { session } = useOpenArticle();
  const [done, setDone] = useState<number | null>(null);
  const [report, setReport] = useState<ManyReport | null>(null);
  const isStopped = useRef(false);

  const move = async ({ articles, ...request }: ManyRequest) => {
    const replies = new Map<string, MoveReply>();
    let error: AppErrorData | null = null;
    isStopped.current = false;
    setDone(0);
    try {
      // What is on the paper is stored first: the move names that text.
      const flushed = await session?.flush();
      if (flushed?.ok === false) throw flushed.error;
      const ids = articles.map(({ id }) => id);
      for (let at = 0; at < ids.length; at += articlesPerStep) {
        if (isStopped.current) throw new AppError('cancelled');
        setDone(at);
        const some = await readSummaries(client, ids.slice(at, at + articlesPerStep));
        const named = some.map(({ id, revision }) => ({ id, revision }));
        if (named.length === 0) continue;
        const answer = await client.call('workflow.move', {
          ...request,
          moves: named,
          // A return goes back to whoever wrote it.
          to: null,
          waivers: [],
        });
        for (const reply of answer) replies.set(reply.id, reply);
      }
    } catch (failure) {
      error = asAppError(failure).toData();
    } finally {
      setDone(null);
      setReport(reportOf(articles, replies, error));
    }
  };
  /** Lets the step that runs come to its end and takes no other. */
  const stop = () => {
    isStopped.current = true;
  };
  return { move, stop, done, report };
}
