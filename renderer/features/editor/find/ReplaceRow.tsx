import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { TextInput } from '../../../ui/TextInput';

type Props = {
  readonly value: string;
  readonly canReplace: boolean;
  readonly onChange: (value: string) => void;
  readonly onReplace: () => void;
  readonly onReplaceAll: () => void;
};

/** What stands instead of the hits; Enter replaces the one that is looked at, with Mod all of them. */
export function ReplaceRow({ value, canReplace, onChange, onReplace, onReplaceAll }: Props) {
  const t = useT();
  return (
    <div className="findRow">
      <div className="findField">
        <TextInput
          value={value}
          onCommit={onChange}
          placeholder={t('find.replacement')}
          aria-label={t('find.replacement')}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== 'Enter' || !canReplace) return;
            event.preventDefault();
            if (event.metaKey || event.ctrlKey) onReplaceAll();
            else onReplace();
          }}
        />
      </div>
      <Button small disabled={!canReplace} onClick={onReplace}>
        {t('find.replace')}
      </Button>
      <Button small disabled={!canReplace} onClick={onReplaceAll}>
        {t('find.replaceAll')}
      </Button>
    </div>
  );
}
