import { Crosshair, Download, RotateCcw } from 'lucide-react';
import type { PixelSize } from '#shared/domain/crop';
import { centreOf } from '#shared/domain/cropGeometry';
import { useClient } from '../../../bridge/ClientContext';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/IconButton';
import { SelectBox } from '../../../ui/SelectBox';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';
import { type CropDraft, shownCrop, withCrop, withFocus, withPageRatio } from './cropDraft';

/** Ratios that pages are drawn in, by the name they go by. */
const pageRatios: Readonly<Record<string, number | null>> = {
  free: null,
  '16:9': 16 / 9,
  '3:2': 3 / 2,
  '4:3': 4 / 3,
  '1:1': 1,
};

type Props = {
  readonly draft: CropDraft;
  readonly picture: PixelSize;
  readonly mediaId: string;
  readonly name: string;
  readonly onChange: (draft: CropDraft) => void;
};

/** What can be done to a crop beside drawing it. */
export function CropTools({ draft, picture, mediaId, name, onChange }: Props) {
  const t = useT();
  const { save } = useSaveCrop({ draft, picture, mediaId, name });
  const crop = shownCrop(draft, picture);
  const ratio =
    Object.entries(pageRatios).find(([, value]) => value === draft.pageRatio)?.[0] ?? 'free';
  return (
    <div className="cropTools">
      {draft.use === 'portal' && (
        <SelectBox
          label={t('media.crop.ratio')}
          value={ratio}
          options={Object.keys(pageRatios).map((value) => ({
            value,
            label: value === 'free' ? t('media.crop.free') : value,
          }))}
          onChange={(value) => onChange(withPageRatio(draft, pageRatios[value] ?? null, picture))}
        />
      )}
      <IconButton
        icon={Crosshair}
        label={t('media.crop.focus')}
        onClick={() => {
          const { x, y } = centreOf(crop);
          onChange(withFocus(draft, { x: Math.round(x), y: Math.round(y) }));
        }}
      />
      <IconButton
        icon={RotateCcw}
        label={t(draft.use === 'portal' ? 'media.crop.whole' : 'media.crop.automatic')}
        disabled={draft.crops[draft.use] === null}
        onClick={() => onChange({ ...withCrop(draft, null), pageRatio: null })}
      />
      <IconButton icon={Download} label={t('media.crop.save')} onClick={() => void save()} />
    </div>
  );
}

/** Writes the part that is shown as a file, in a folder that is asked for. */
function useSaveCrop({ draft, picture, mediaId, name }: Omit<Props, 'onChange'>) {
  const t = useT();
  const client = useClient();
  return {
    save: async () => {
      const use = t(`media.crop.uses.${draft.use}`);
      try {
        const saved = await client.call('media.saveCrop', {
          mediaId,
          crop: shownCrop(draft, picture),
          name: `${name.trim().slice(0, 60) || t('media.crop.picture')} ${use}`,
        });
        if (saved !== null) showToast({ title: t('media.crop.saved', { name: saved.fileName }) });
      } catch (error) {
        showError(error, t);
      }
    },
  };
}
