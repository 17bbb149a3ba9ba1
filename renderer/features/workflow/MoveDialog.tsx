import './workflow.css';
import { useState } from 'react';
import { limits } from '#shared/domain/limits';
import type { Move, Transition } from '#shared/domain/workflow/moves';
import { mayDo } from '#shared/domain/workflow/newsroom';
import type { Workflow } from '#shared/domain/workflow/signOff';
import { errorSentence } from '#shared/locales/errorText';
import { moveText } from '#shared/locales/moveText';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectBox } from '../../ui/SelectBox';
import { TextArea } from '../../ui/TextArea';
import type { ArticleSession } from '../editor';
import { ExportRecords } from './ExportRecords';
import { SignerField } from './SignerField';
import { useFindings } from './useFindings';
import { useMove } from './useMove';
import { openMoves, useNewsroom, useSigners, useWorkflow } from './useWorkflow';
import { noVerdict, verdictLacks, WaivedFindings, waiversOf } from './WaivedFindings';

type Props = {
  readonly session: ArticleSession;
  readonly transition: Transition;
  readonly onClose: () => void;
};

/** Asks what a move needs: who makes it, why, and what to do about what its gate finds. */
export function MoveDialog({ session, transition, onClose }: Props) {
  const { data: workflow } = useWorkflow(session.articleId);
  if (workflow === undefined) return null;
  const [first, ...others] = openMoves(workflow, transition);
  if (first === undefined) return null;
  // Back to where it came from, unless said otherwise.
  const moves = transition === 'return' ? [first, ...others].toReversed() : [first];
  return <MoveForm session={session} workflow={workflow} moves={moves} onClose={onClose} />;
}

type FormProps = Pick<Props, 'session' | 'onClose'> & {
  readonly workflow: Workflow;
  readonly moves: readonly Move[];
};

function MoveForm({ session, workflow, moves, onClose }: FormProps) {
  const t = useT();
  const newsroom = useNewsroom();
  const signers = useSigners();
  const [place, setPlace] = useState(0);
  const [target, setTarget] = useState(moves[0]?.to);
  const [note, setNote] = useState('');
  const [verdict, setVerdict] = useState(noVerdict);
  const { move: make, isMoving, held, refusal } = useMove(session, onClose);
  const move = moves.find(({ to }) => to === target) ?? moves[0];
  const by = signers[place] ?? signers[0] ?? { name: '', roleId: '' };
  const found = useFindings(session, {
    gate: move?.gate ?? null,
    name: by.name,
    signOffs: workflow.signOffs,
  });
  if (move === undefined) return null;
  const findings = held ?? found;
  const mayMake = mayDo(newsroom, by.roleId, move.act);
  const isReady =
    by.name !== '' &&
    mayMake &&
    !(move.needsReason && note.trim() === '') &&
    !verdictLacks(findings, verdict);
  const submit = () =>
    void make(move, {
      by,
      note,
      waivers: waiversOf(findings, verdict),
      seesWarnings: verdict.seesWarnings,
    });
  return (
    <Dialog
      onClose={onClose}
      title={moveText(t, 'ask', move)}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={!isReady || isMoving} onClick={submit}>
            {t(isMoving ? 'workflow.submitting' : `workflow.submit.${move.transition}`)}
          </Button>
        </>
      }
    >
      <div className="moveForm">
        {moves.length > 1 && (
          <div className="field">
            <span className="fieldLabel">{t('workflow.to')}</span>
            <SelectBox
              label={t('workflow.to')}
              value={move.to}
              options={moves.map(({ to }) => ({ value: to, label: t(`library.status.${to}`) }))}
              onChange={setTarget}
            />
          </div>
        )}
        <NoteField move={move} note={note} onNote={setNote} />
        <Published workflow={workflow} move={move} />
        <WaivedFindings findings={findings} verdict={verdict} onVerdict={setVerdict} />
        <SignerField signers={signers} place={place} mayMake={mayMake} onPlace={setPlace} />
        {refusal !== null && (
          <p className="fieldProblem" role="alert">
            {errorSentence(t, refusal.toData())}
          </p>
        )}
      </div>
    </Dialog>
  );
}

type NoteProps = {
  readonly move: Move;
  readonly note: string;
  readonly onNote: (note: string) => void;
};

function NoteField({ move, note, onNote }: NoteProps) {
  const t = useT();
  const { transition } = move;
  const isReason = transition === 'return' || transition === 'correct' || transition === 'withdraw';
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the text area is inside
    <label className="field">
      <span className="fieldLabel">
        {t(isReason ? `workflow.reason.${transition}` : 'workflow.note')}
      </span>
      <TextArea
        value={note}
        onCommit={onNote}
        maxLength={limits.commentLength}
        required={move.needsReason}
        placeholder={t(
          move.needsReason ? 'workflow.reasonPlaceholder' : 'workflow.notePlaceholder',
        )}
      />
    </label>
  );
}

/** What a correction or withdrawal is about: everywhere the article went. */
function Published({ workflow, move }: Pick<FormProps, 'workflow'> & { readonly move: Move }) {
  const t = useT();
  const published = workflow.exports.filter(({ isProof }) => !isProof);
  if (move.transition !== 'correct' && move.transition !== 'withdraw') return null;
  return (
    <section
      className="workflowPart"
      aria-label={t('workflow.exports.title', { count: published.length })}
    >
      <h3>
        {move.transition === 'withdraw'
          ? t('workflow.withdrawn.todo')
          : t('workflow.exports.title', { count: published.length })}
      </h3>
      <ExportRecords exports={published} />
    </section>
  );
}
