import { useEffect, useMemo } from 'react';
import { type JudgedFinding, judge } from '#shared/domain/workflow/finding';
import type { Gate } from '#shared/domain/workflow/moves';
import type { SignOff } from '#shared/domain/workflow/signOff';
import { useStore } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { usePictureFacts } from '../media';
import { followFindings } from './followFindings';

/** What a gate finds in the open article, as it is written. */
export function useFindings(
  session: ArticleSession,
  at: { readonly gate: Gate | null; readonly name: string; readonly signOffs: readonly SignOff[] },
): readonly JudgedFinding[] {
  const { gate, name, signOffs } = at;
  const pictures = usePictureFacts(session);
  const following = useMemo(
    () => followFindings(session, { name, signOffs, pictures }),
    [session, name, signOffs, pictures],
  );
  useEffect(() => following.stop, [following]);
  const findings = useStore(following.findings);
  return useMemo(() => (gate === null ? [] : judge(findings, gate)), [findings, gate]);
}
