import { type Json, jsonSchema } from '#shared/domain/json';
import type { Choice, ConflictView } from '#shared/domain/mergeConflict';
import { isMessageKey, type Language, type Translator } from '#shared/locales/createTranslator';
import { fieldLabel, fieldValueText } from '#shared/locales/fieldText';
import { useLanguage } from '../../language';
import { Segments } from '../../ui/Segments';

type Props = {
  readonly conflict: ConflictView;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
};

/** One place that both sides changed: what each made of it, and which is to stand. */
export function ConflictCard({ conflict, choice, onChoose }: Props) {
  const { t, language } = useLanguage();
  const name = nameOf(conflict, t, language);
  const ways: readonly Choice[] =
    conflict.kind === 'block' && conflict.canKeepBoth
      ? ['ours', 'theirs', 'both']
      : ['ours', 'theirs'];
  const sides = sidesOf(conflict, t);
  return (
    <article className="conflict" aria-label={name} data-settled={choice !== null}>
      <header>
        <h3>{name}</h3>
        <Segments<Choice | ''>
          label={name}
          value={choice ?? ''}
          options={ways.map((value) => ({ value, label: t(`handover.settle.${value}`) }))}
          onChange={(value) => value !== '' && onChoose(value)}
        />
      </header>
      {sides !== null && (
        <div className="conflictSides">
          <Side
            title={t('handover.settle.hereText')}
            text={sides.ours}
            isTaken={choice === 'ours' || choice === 'both'}
          />
          <Side
            title={t('handover.settle.thereText')}
            text={sides.theirs}
            isTaken={choice === 'theirs' || choice === 'both'}
          />
          {sides.base !== null && (
            <details className="conflictBase">
              <summary>{t('handover.settle.baseText')}</summary>
              <p>{sides.base}</p>
            </details>
          )}
        </div>
      )}
    </article>
  );
}

function Side(props: { readonly title: string; readonly text: string; readonly isTaken: boolean }) {
  return (
    <div className="conflictSide" data-taken={props.isTaken}>
      <h4>{props.title}</h4>
      <p>{props.text}</p>
    </div>
  );
}

function nameOf(conflict: ConflictView, t: Translator, language: Language): string {
  switch (conflict.kind) {
    case 'block':
    case 'whole':
    case 'place':
      return t(`handover.settle.kinds.${conflict.kind}`);
    case 'metadata':
    case 'custom':
      return t('handover.settle.kinds.metadata', { name: fieldLabel(conflict.name, language) });
    case 'resolved':
      return t('handover.settle.kinds.resolved', { name: conflict.name });
    case 'headline':
    case 'matter': {
      const key = `handover.settle.kinds.${conflict.kind}.${conflict.name}`;
      return isMessageKey(key) ? t(key) : conflict.name;
    }
  }
}

type Sides = { readonly ours: string; readonly theirs: string; readonly base: string | null };

function sidesOf(conflict: ConflictView, t: Translator): Sides | null {
  const filled = (text: string) => (text === '' ? t('handover.settle.empty') : text);
  switch (conflict.kind) {
    case 'whole':
      return null;
    case 'place':
      return { ours: filled(conflict.text), theirs: filled(conflict.text), base: null };
    case 'block':
    case 'headline': {
      const side = (text: string | null) =>
        text === null ? t('handover.settle.takenOut') : filled(text);
      const { ours, theirs, base } = conflict;
      return { ours: side(ours), theirs: side(theirs), base };
    }
    default: {
      const words = { yes: t('handover.settle.yes'), no: t('handover.settle.no') };
      const side = (value: unknown) => filled(fieldValueText(asJson(value), words));
      return {
        ours: side(conflict.ours),
        theirs: side(conflict.theirs),
        base: fieldValueText(asJson(conflict.base), words),
      };
    }
  }
}

function asJson(value: unknown): Json | undefined {
  const parsed = jsonSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
