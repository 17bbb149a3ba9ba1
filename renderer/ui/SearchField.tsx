import './field.css';
import { Search, X } from 'lucide-react';
import { IconButton } from './IconButton';
import { useComposedText } from './useComposedText';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
  readonly clearLabel: string;
};

/** A box that narrows a list while one types; Escape empties it. */
export function SearchField({ value, onChange, label, clearLabel }: Props) {
  const text = useComposedText(value, onChange);
  return (
    <div className="searchField">
      <Search className="searchIcon" size={15} strokeWidth={1.6} aria-hidden />
      <input
        {...text}
        type="search"
        className="input searchInput"
        placeholder={label}
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing && value !== '') {
            event.stopPropagation();
            onChange('');
          }
        }}
      />
      {value !== '' && (
        <span className="searchClear">
          <IconButton icon={X} small label={clearLabel} onClick={() => onChange('')} />
        </span>
      )}
    </div>
  );
}
