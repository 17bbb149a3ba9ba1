import { useState } from 'react';
import { useT } from '../../../language';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import type { ArticleSession } from '../../editor';
import { templateName } from '../templateName';
import { TemplateMoveDialog } from './TemplateMoveDialog';
import { useTemplateUpdate } from './useTemplateUpdate';

/** Says that the article's template has a newer version, and shows what it would change. */
export function TemplateUpdateBanner({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const update = useTemplateUpdate(session);
  const [looking, setLooking] = useState(false);
  const [putOff, setPutOff] = useState<string | null>(null);
  if (update === null) return null;
  const { from, to } = update;
  const key = `${session.articleId} ${to.id} ${to.version}`;
  if (putOff === key) return null;
  const values = { name: templateName(t, to), version: to.version };
  return (
    <Banner
      tone="news"
      text={t(from === null ? 'templates.move.gone' : 'templates.move.available', values)}
    >
      <Button small onClick={() => setLooking(true)}>
        {t('templates.move.look')}
      </Button>
      <Button small look="quiet" onClick={() => setPutOff(key)}>
        {t('templates.move.later')}
      </Button>
      {looking && (
        <TemplateMoveDialog session={session} update={update} onClose={() => setLooking(false)} />
      )}
    </Banner>
  );
}
