import './counts.css';
import '../ui/menu.css';
import { Popover } from '@base-ui/react/popover';
import { useEffect, useMemo } from 'react';
import type { CountRule } from '#shared/domain/counts';
import { defaultSettings } from '#shared/domain/settings';
import { numberFormat } from '#shared/locales/numberFormat';
import { useCall } from '../bridge/queries';
import type { ArticleSession } from '../features/editor';
import { useLanguage } from '../language';
import { useStore } from '../ui/store';
import { type Counts, followCounts } from './articleCounter';
import { CountsTable } from './CountsTable';
import { LengthMeter } from './LengthMeter';

/** How long the article is, the part at the caret and what is selected; all counts open on a click. */
export function ArticleCounts({ session }: { readonly session: ArticleSession }) {
  const { t } = useLanguage();
  const following = useMemo(() => followCounts(session), [session]);
  useEffect(() => following.stop, [following]);
  const counts = useStore(following.counts);
  const rule = useCall('settings.get', null).data?.countRule ?? defaultSettings.countRule;
  const texts = useCountTexts(counts, rule);
  return (
    <Popover.Root>
      <Popover.Trigger
        className="statusItem statusCounts tabular"
        aria-label={t('counts.open', { text: texts.join(t('app.comma')) })}
      >
        {texts.map((text, index) => (
          <span key={text} className={index === 0 ? undefined : 'statusCountsMore'}>
            {text}
          </span>
        ))}
        {counts.body.range !== null && (
          <LengthMeter length={counts.body.counts.words} range={counts.body.range} small />
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="menuPositioner" side="top" sideOffset={6} align="start">
          <Popover.Popup className="menu countsPopup">
            <Popover.Title className="countsTitle">{t('counts.title')}</Popover.Title>
            <CountsTable counts={counts} rule={rule} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function useCountTexts({ body, part, selection }: Counts, rule: CountRule): readonly string[] {
  const { t, language } = useLanguage();
  const number = numberFormat(language);
  const named = (name: string, count: number) =>
    t('counts.part', { name, number: number.format(count) });
  const length = body.counts[rule];
  return [
    t(`counts.unit.${rule}`, { count: length, number: number.format(length) }),
    ...(part === null ? [] : [named(t(`counts.scopes.${part.name}`), part.counts[rule])]),
    ...(selection === null ? [] : [named(t('counts.scopes.selection'), selection[rule])]),
  ];
}
