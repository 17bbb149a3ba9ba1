import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { type CountRule, countRules } from '#shared/domain/counts';
import type { LengthRange } from '#shared/domain/template';
import { numberFormat } from '#shared/locales/numberFormat';
import { useClient } from '../bridge/ClientContext';
import { useLanguage, useT } from '../language';
import { showError } from '../ui/showError';
import type { Counts } from './articleCounter';
import { LengthMeter } from './LengthMeter';

type Props = { readonly counts: Counts; readonly rule: CountRule };

/** All three counts of article, part and selection; the row that is chosen is what the status bar shows. */
export function CountsTable({ counts, rule }: Props) {
  const t = useT();
  const choose = useCountRule();
  const { body, part, selection } = counts;
  const columns = [
    { name: t('counts.scopes.article'), counts: body.counts },
    ...(part === null ? [] : [{ name: t(`counts.scopes.${part.name}`), counts: part.counts }]),
    ...(selection === null ? [] : [{ name: t('counts.scopes.selection'), counts: selection }]),
  ];
  return (
    <>
      <RadioGroup
        className="countsRows"
        aria-label={t('counts.choose')}
        value={rule}
        onValueChange={(next: CountRule) => choose(next)}
      >
        <div className="countsRow countsHead">
          <span />
          {columns.map(({ name }) => (
            <span key={name} className="countsNumber">
              {name}
            </span>
          ))}
        </div>
        {countRules.map((each) => (
          <CountsRow
            key={each}
            rule={each}
            numbers={columns.map((column) => column.counts[each])}
          />
        ))}
      </RadioGroup>
      <Target name={t('counts.scopes.article')} length={body.counts.words} range={body.range} />
      {part !== null && (
        <Target
          name={t(`counts.scopes.${part.name}`)}
          length={part.counts.words}
          range={part.range}
        />
      )}
    </>
  );
}

type RowProps = { readonly rule: CountRule; readonly numbers: readonly number[] };

function CountsRow({ rule, numbers }: RowProps) {
  const { t, language } = useLanguage();
  const hintId = useId();
  const number = numberFormat(language);
  return (
    <Radio.Root className="countsRow" value={rule} aria-describedby={hintId}>
      <span className="countsRule">
        <span className="countsMark" aria-hidden />
        <span>
          {t(`counts.rules.${rule}`)}
          <span id={hintId} className="countsHint">
            {t(`counts.ruleHints.${rule}`)}
          </span>
        </span>
      </span>
      {numbers.map((count, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <span key={column} className="countsNumber tabular">
          {number.format(count)}
        </span>
      ))}
    </Radio.Root>
  );
}

type TargetProps = {
  readonly name: string;
  readonly length: number;
  readonly range: LengthRange | null;
};

/** What the template asks of a stretch, and how far it is from there. */
function Target({ name, length, range }: TargetProps) {
  const { t, language } = useLanguage();
  if (range === null) return null;
  const number = numberFormat(language);
  return (
    <div className="countsTarget">
      <span>{name}</span>
      <span className="countsHint tabular">
        {t('counts.target', { min: number.format(range.min), max: number.format(range.max) })}
      </span>
      <LengthMeter length={length} range={range} />
    </div>
  );
}

function useCountRule() {
  const t = useT();
  const client = useClient();
  const cache = useQueryClient();
  const choose = (countRule: CountRule): void => {
    client
      .call('settings.update', { countRule })
      .then((next) => cache.setQueryData(['settings.get', null], next))
      .catch((error: unknown) => showError(error, t, () => choose(countRule)));
  };
  return choose;
}
