import { useCommandOn } from '../../commands/commandsOn';
import { useCommand } from '../../commands/useCommand';
import { useStorePart } from '../../ui/store';
import { useOpenArticle } from './OpenArticleContext';
import { usePaperControl } from './PaperViewContext';
import { zoomedBy } from './paperView';
import { useFocusMode } from './useFocusMode';

/** Carries out the commands that change how the paper is written on. */
export function usePaperCommands(): void {
  const { session } = useOpenArticle();
  const { view, change } = usePaperControl();
  const isEnabled = () => session !== null;
  const zoomBy = (steps: number) => () =>
    change({ zoomPercent: zoomedBy(view.get().zoomPercent, steps) });

  // Left as well where no article is open: a desk without panes would show no way out.
  useCommand('view.focus', {
    isEnabled: () => isEnabled() || view.get().focus,
    run: () => change({ focus: !view.get().focus }),
  });
  useCommandOn('view.focus', useFocusMode());
  useCommand('view.typewriter', {
    isEnabled,
    run: () => change({ typewriter: !view.get().typewriter }),
  });
  useCommandOn(
    'view.typewriter',
    useStorePart(view, ({ typewriter }) => typewriter),
  );
  useCommand('view.paperLarger', { isEnabled, run: zoomBy(1) });
  useCommand('view.paperSmaller', { isEnabled, run: zoomBy(-1) });
  useCommand('view.paperReset', { isEnabled, run: () => change({ zoomPercent: 100 }) });
}
