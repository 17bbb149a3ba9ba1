import './rail.css';
import {
  FolderOutput,
  Images,
  LayoutTemplate,
  Library,
  type LucideIcon,
  Settings,
} from 'lucide-react';
import { memo } from 'react';
import { runCommand } from '../commands/runCommands';
import { useShortcutText } from '../commands/shortcutText';
import { useT } from '../language';
import { Tooltip } from '../ui/Tooltip';
import { useDeskControl, useDeskView } from './DeskViewContext';
import { type Place, places } from './deskView';

const icons: Readonly<Record<Place, LucideIcon>> = {
  library: Library,
  pictures: Images,
  exports: FolderOutput,
  templates: LayoutTemplate,
};

/** The narrow strip at the edge: chooses what the list pane shows. */
export const Rail = memo(function Rail() {
  const t = useT();
  const shortcutText = useShortcutText();
  const { place, list } = useDeskView();
  const { choosePlace } = useDeskControl();
  return (
    <nav className="rail" aria-label={t('shell.rail')}>
      {places.map((name) => (
        <RailButton
          key={name}
          icon={icons[name]}
          label={t(`shell.places.${name}`)}
          isCurrent={list && place === name}
          onClick={() => choosePlace(name)}
        />
      ))}
      <span className="railGap" />
      <RailButton
        icon={Settings}
        label={t('shell.settings')}
        shortcut={shortcutText('app.settings')}
        onClick={() => runCommand('app.settings')}
      />
    </nav>
  );
});

type ButtonProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly isCurrent?: boolean;
  readonly onClick: () => void;
};

function RailButton({ icon: Icon, label, shortcut, isCurrent, onClick }: ButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut} side="right">
      <button
        type="button"
        className="railButton"
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onClick}
      >
        <Icon size={19} strokeWidth={1.6} aria-hidden />
        <span className="railLabel">{label}</span>
      </button>
    </Tooltip>
  );
}
