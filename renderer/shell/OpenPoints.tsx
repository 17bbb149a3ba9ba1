import './openPoints.css';
import '../ui/menu.css';
import { Menu } from '@base-ui/react/menu';
import { CircleHelp } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { openPointKinds } from '#shared/domain/openPoints';
import { goToOpenPoint } from '#shared/editor/openPoints';
import type { ArticleSession } from '../features/editor';
import { useT } from '../language';
import { useStore } from '../ui/store';
import { followOpenPoints, type ListedPoint } from './followOpenPoints';

/** What the article leaves open, by kind; a click lists the places, and each leads into the text. */
export function OpenPoints({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const following = useMemo(() => followOpenPoints(session), [session]);
  useEffect(() => following.stop, [following]);
  const points = useStore(following.points);
  if (points.length === 0) return null;
  const go = (index: number) => {
    const { editor } = session;
    goToOpenPoint(index)(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="statusItem statusCounts tabular" aria-label={t('openPoints.title')}>
        <CircleHelp size={14} strokeWidth={1.6} aria-hidden />
        {openPointsText(points)}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menuPositioner" side="top" sideOffset={6} align="start">
          <Menu.Popup className="menu openPointsMenu">
            {points.map((point, index) => (
              <Menu.Item
                // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
                key={index}
                className="menuItem"
                // After the menu has closed and given the focus back.
                onClick={() => setTimeout(() => go(index))}
              >
                <span className="openPointsBefore">
                  {point.before === '' ? t('openPoints.atStart') : `…${point.before}`}
                </span>
                <span>{point.note === '' ? point.kind : `${point.kind}：${point.note}`}</span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** How many of each kind: 待核 2 · 待补 1. */
function openPointsText(points: readonly ListedPoint[]): string {
  return openPointKinds
    .map((kind) => [kind, points.filter((point) => point.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(' · ');
}
