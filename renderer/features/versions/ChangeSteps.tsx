import { ChevronDown, ChevronUp } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import type { Comparison } from '#shared/diff/comparison/compareArticles';
import { useShortcutText } from '../../commands/shortcutText';
import { useCommand } from '../../commands/useCommand';
import { useT } from '../../language';
import { IconButton } from '../../ui/IconButton';

type Props = {
  readonly body: RefObject<HTMLElement | null>;
  readonly of: Comparison;
  readonly show: string;
};

function placesIn(body: HTMLElement | null): readonly HTMLElement[] {
  return [...(body?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
}

/** Walks through the changes that are shown, by buttons and keys, and says where one is. */
export function ChangeSteps({ body, of, show }: Props) {
  const t = useT();
  const shortcutText = useShortcutText();
  const [count, setCount] = useState(0);
  const [position, setPosition] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is compared and shown decides what stands in the body
  useEffect(() => {
    setCount(placesIn(body.current).length);
    setPosition(0);
  }, [body, of, show]);
  const step = (by: 1 | -1) => {
    const places = placesIn(body.current);
    if (places.length === 0) return;
    const start = position === 0 && by < 0 ? 1 : position;
    const next = ((start - 1 + by + places.length) % places.length) + 1;
    places[position - 1]?.removeAttribute('data-current');
    const place = places[next - 1];
    place?.setAttribute('data-current', '');
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
    setPosition(next);
  };
  const isEnabled = () => count > 0;
  useCommand('versions.next', { isEnabled, run: () => step(1) });
  useCommand('versions.previous', { isEnabled, run: () => step(-1) });
  if (count === 0) return null;
  return (
    <div className="changeSteps">
      <span className="fieldNote tabular" role="status">
        {position === 0
          ? t('versions.compare.places', { count })
          : t('versions.compare.place', { position, count })}
      </span>
      <IconButton
        small
        icon={ChevronUp}
        label={t('versions.compare.previous')}
        shortcut={shortcutText('versions.previous')}
        onClick={() => step(-1)}
      />
      <IconButton
        small
        icon={ChevronDown}
        label={t('versions.compare.next')}
        shortcut={shortcutText('versions.next')}
        onClick={() => step(1)}
      />
    </div>
  );
}
