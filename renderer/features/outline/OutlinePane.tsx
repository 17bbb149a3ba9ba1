import './outline.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { onMac } from '../../commands/onMac';
import { useT } from '../../language';
import { useStorePart } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { createOutlineControl } from './createOutlineControl';
import { followOutline } from './followOutline';
import { OutlineContext } from './OutlineContext';
import { OutlineHead } from './OutlineHead';
import { OutlinePart } from './OutlinePart';
import { OutlineSlots } from './OutlineSlots';
import { useOutlineKeys } from './useOutlineKeys';

/** The article's parts with lengths and warnings: to jump to, fold, reorder and complete. */
export function OutlinePane({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const [said, say] = useState('');
  const following = useMemo(() => followOutline(session), [session]);
  useEffect(() => following.stop, [following]);
  const control = useMemo(
    () => createOutlineControl({ session, following, t, say }),
    [session, following, t],
  );
  const tree = useRef<HTMLDivElement>(null);
  const onKeyDown = useOutlineKeys(control, tree);
  const { outline } = control;
  const partIds = useStorePart(outline, ({ parts }) => parts.map(({ id }) => id).join(' '));
  const ids = partIds.split(' ');
  return (
    <OutlineContext value={control}>
      <section className="outlinePane" aria-label={t('outline.label')}>
        <OutlineHead outline={outline} />
        <div
          ref={tree}
          className="outlineTree"
          role="tree"
          tabIndex={-1}
          aria-label={t('outline.parts')}
          onKeyDown={onKeyDown}
        >
          {ids.map((id, index) => (
            <OutlinePart key={id} id={id} place={index + 1} of={ids.length} />
          ))}
        </div>
        <OutlineSlots />
        <p className="outlineHint">{t('outline.hint', { alt: onMac() ? '⌥' : 'Alt+' })}</p>
        <p className="visuallyHidden" role="status">
          {said}
        </p>
      </section>
    </OutlineContext>
  );
}
