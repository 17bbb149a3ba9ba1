import { useStorePart } from '../../../ui/store';
import { LengthField } from './LengthField';
import { useTemplateSession } from './TemplateEditorContext';

const firstRange = { min: 800, max: 3_000 };

/** How long the whole body may be. */
export function WholePart() {
  const { draft, change } = useTemplateSession();
  const characters = useStorePart(draft, (now) => now.characters);
  return (
    <LengthField
      path="characters"
      value={characters}
      first={firstRange}
      onCommit={(next) => change((now) => ({ ...now, characters: next }))}
    />
  );
}
