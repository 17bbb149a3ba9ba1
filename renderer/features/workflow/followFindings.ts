import type { PictureFacts } from '#shared/domain/libraryPicture';
import type { Finding } from '#shared/domain/workflow/finding';
import { gatesPassed, type SignOff } from '#shared/domain/workflow/signOff';
import { textInForce } from '#shared/editor/textInForce';
import { findingsOf } from '#shared/workflow/findingsOf';
import { paced } from '../../ui/paced';
import { createStore, type Store } from '../../ui/store';
import type { ArticleSession } from '../editor';

/** Who would let the article pass, and who did before. */
export type FindingsFor = {
  readonly name: string;
  readonly signOffs: readonly SignOff[];
  readonly pictures: ReadonlyMap<string, PictureFacts | null>;
};

/** All that is found in the article as it stands on the paper. */
export function findingsNow(session: ArticleSession, { name, signOffs, pictures }: FindingsFor) {
  const document = session.document.get();
  return findingsOf({
    document,
    inForce: textInForce(document),
    metadata: session.metadata.get(),
    review: session.review.get(),
    template: session.template.get(),
    pictures,
    refused: session.refused.get(),
    now: new Date().toISOString(),
    passes: gatesPassed(signOffs),
    name,
  });
}

/** Follows what is found while the article is written; a look that finds the same tells nobody. */
export function followFindings(
  session: ArticleSession,
  by: FindingsFor,
): { readonly findings: Store<readonly Finding[]>; readonly stop: () => void } {
  const findings = createStore(findingsNow(session, by));
  const look = paced(() => {
    if (session.editor.isDestroyed) return;
    const next = findingsNow(session, by);
    if (JSON.stringify(next) !== JSON.stringify(findings.get())) findings.set(next);
  });
  const { document, metadata, review, template, refused } = session;
  const stops = [document, metadata, review, template, refused].map((part) =>
    part.subscribe(look.ask),
  );
  return {
    findings,
    stop: () => {
      for (const stop of stops) stop();
      look.stop();
    },
  };
}
