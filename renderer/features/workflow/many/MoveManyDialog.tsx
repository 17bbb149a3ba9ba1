import '../workflow.css';
import './moveMany.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { limits } from '#shared/domain/limits';
import type { Transition } from '#shared/domain/workflow/moves';
import { mayDo } from '#shared/domain/workflow/newsroom';
import { numberFormat } from '#shared/locales/numberFormat';
import { useClient } from '../../../bridge/ClientContext';
import { useLanguage } from '../../../language';
import { Button } from '../../../ui/Button';
import { CheckBox } from '../../../ui/CheckBox';
import { Dialog } from '../../../ui/Dialog';
import { Progress } from '../../../ui/Progress';
import { SelectBox } from '../../../ui/SelectBox';
import { TextArea } from '../../../ui/TextArea';
import { UnreadDialog } from '../../../ui/UnreadDialog';
import { SignerField } from '../SignerField';
import { useNewsroom, useSigners } from '../useWorkflow';
import { MoveManyReport } from './MoveManyReport';
import { openToMany } from './openToMany';
import { readSummaries, useMoveMany } from './useMoveMany';

type Props = { readonly ids: readonly string[]; readonly onClose: () => void };

/** Moves many articles on or back at once, each through its own gate, and says which stayed and why. */
export function MoveManyDialog({ ids, onClose }: Props) {
  const client = useClient();
  const { t } = useLanguage();
  const read = useQuery({
    queryKey: ['articles.summaries', 'many', { ids }],
    queryFn: () => readSummaries(client, ids),
    // As they stood when it was asked: what is moved changes while it is moved.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const title = t('workflow.many.title', { count: ids.length });
  if (read.data === undefined)
    return <UnreadDialog title={title} reads={[read]} onClose={onClose} />;
  return <ManyForm articles={read.data} onClose={onClose} />;
}

type FormProps = {
  readonly articles: readonly ArticleSummary[];
  readonly onClose: () => void;
};

function ManyForm({ articles, onClose }: FormProps) {
  const { t, language } = useLanguage();
  const newsroom = useNewsroom();
  const signers = useSigners();
  const open = openToMany(articles);
  const [transition, setTransition] = useState<Transition | undefined>(open[0]?.transition);
  const [place, setPlace] = useState(0);
  const [note, setNote] = useState('');
  const [seesWarnings, setSeesWarnings] = useState(false);
  const { move, stop, done, report } = useMoveMany();
  const chosen = open.find((each) => each.transition === transition);
  const by = signers[place] ?? signers[0] ?? { name: '', roleId: '' };
  if (report !== null) return <MoveManyReport report={report} onClose={onClose} />;
  if (chosen === undefined) return <NothingToMove onClose={onClose} />;
  const { needsReason, act, gate } = chosen.move;
  const mayMake = mayDo(newsroom, by.roleId, act);
  const isReady = by.name !== '' && !(needsReason && note.trim() === '') && done === null;
  const count = chosen.articles.length;
  const shown = numberFormat(language).format(count);
  // What has been moved is told in any case: work that runs is stopped first, and its report closes.
  const close = done === null ? onClose : stop;
  const isReason = needsReason && chosen.transition !== 'submit';
  return (
    <Dialog
      onClose={close}
      title={t('workflow.many.title', { count: articles.length })}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={close}>{t(done === null ? 'app.cancel' : 'workflow.many.stop')}</Button>
          <Button
            look="primary"
            disabled={!isReady}
            onClick={() =>
              void move({
                articles: chosen.articles,
                transition: chosen.transition,
                ...{ by, note, seesWarnings },
              })
            }
          >
            {t('workflow.many.submit', { did: t(`workflow.many.did.${chosen.transition}`), shown })}
          </Button>
        </>
      }
    >
      <div className="moveForm">
        <div className="field">
          <span className="fieldLabel">{t('workflow.many.step')}</span>
          <SelectBox
            label={t('workflow.many.step')}
            value={chosen.transition}
            options={open.map((each) => ({
              value: each.transition,
              label: t('workflow.many.option', {
                did: t(`workflow.many.did.${each.transition}`),
                count: each.articles.length,
              }),
            }))}
            onChange={setTransition}
          />
          {count < articles.length && (
            <span className="fieldNote">
              {t('workflow.many.others', { count: articles.length - count })}
            </span>
          )}
        </div>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the text area is inside */}
        <label className="field">
          <span className="fieldLabel">
            {t(isReason ? 'workflow.many.because' : 'workflow.note')}
          </span>
          <TextArea
            value={note}
            onCommit={setNote}
            maxLength={limits.commentLength}
            required={needsReason}
            placeholder={t(needsReason ? 'workflow.reasonPlaceholder' : 'workflow.notePlaceholder')}
          />
        </label>
        {gate !== null && (
          <div className="field">
            <CheckBox checked={seesWarnings} onChange={setSeesWarnings}>
              {t('workflow.many.sees')}
            </CheckBox>
            <span className="fieldNote">{t('workflow.many.blocked')}</span>
          </div>
        )}
        <SignerField signers={signers} place={place} mayMake={mayMake} onPlace={setPlace} />
        {done !== null && <Progress value={done / count} label={t('workflow.submitting')} />}
      </div>
    </Dialog>
  );
}

/** None of them can be moved from where it stands. */
function NothingToMove({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useLanguage();
  return (
    <Dialog onClose={onClose} title={t('workflow.many.none')} closeLabel={t('app.close')}>
      <p className="dialogText">{t('workflow.many.noneText')}</p>
    </Dialog>
  );
}
