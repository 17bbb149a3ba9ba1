import { RotateCcw } from 'lucide-react';
import type { ProfileField } from '#shared/domain/contentProfile';
import { fieldOf } from '#shared/domain/profileField';
import { useLanguage } from '../../../../language';
import { Button } from '../../../../ui/Button';
import { showToast } from '../../../../ui/toasts';
import { asEverywhere } from '../../profile/fieldChanges';
import { changeField } from '../../profile/profileMoves';
import { useTemplateSession } from '../TemplateEditorContext';

/** Gives up what the template says of a field that every article has; there while it says something. */
export function AsEverywhere({ field }: { readonly field: ProfileField }) {
  const { t, language } = useLanguage();
  const { change } = useTemplateSession();
  const bare = asEverywhere(field);
  if (Object.keys(bare).length === Object.keys(field).length) return null;
  const reset = () => {
    change(changeField(field.id, asEverywhere));
    showToast({
      title: t('profile.isAsEverywhere', { label: fieldOf(bare).label[language] }),
      action: { label: t('app.undo'), run: () => change(changeField(field.id, () => field)) },
    });
  };
  return (
    <div className="fieldRow">
      <Button small look="quiet" onClick={reset}>
        <RotateCcw size={14} strokeWidth={1.6} aria-hidden />
        {t('profile.asEverywhere')}
      </Button>
    </div>
  );
}
