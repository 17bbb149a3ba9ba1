import { isTypeChange } from '#shared/diff/comparison/changeCounts';
import type { ComparedSpan } from '#shared/diff/comparison/comparedNode';
import { useT } from '../../language';
import { markNames } from './markNames';
import type { ChangeShow } from './shownNodes';

type Props = {
  readonly spans: readonly ComparedSpan[];
  /** The whole block came or went: its words are no changes of their own. */
  readonly isWhole: boolean;
  readonly show: ChangeShow;
};

/** The text of a block: added words are underlined, taken out ones struck, others' type named beside them. */
export function ComparedText({ spans, isWhole, show }: Props) {
  return spans.map((span, index) => {
    const isFirst = !isWhole && spans[index - 1]?.kind !== 'deleted';
    // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes
    return <Span key={index} span={span} isPlace={isFirst} show={show} />;
  });
}

type SpanProps = {
  readonly span: ComparedSpan;
  readonly isPlace: boolean;
  readonly show: ChangeShow;
};

function Span({ span, isPlace, show }: SpanProps) {
  const t = useT();
  const { kind, text, marks } = span;
  const className = marks.map(({ type }) => `mark-${type}`).join(' ') || undefined;
  const isFormatOnly = show === 'format';
  const place = isPlace && !isFormatOnly ? { 'data-change': kind, tabIndex: -1 } : {};
  switch (kind) {
    case 'same':
      return className === undefined ? text : <span className={className}>{text}</span>;
    case 'inserted':
      return (
        <ins className={className} {...place}>
          {text}
        </ins>
      );
    case 'deleted':
      return isFormatOnly ? null : (
        <del className={className} {...place}>
          {text}
        </del>
      );
    case 'format': {
      const isShown = !isFormatOnly || isTypeChange(span);
      const names = isShown ? markNames(span, t) : '';
      const formatPlace = isShown ? { 'data-change': kind, tabIndex: -1 } : {};
      return (
        <span className="formatted" {...formatPlace}>
          <span className={className}>{text}</span>
          {names !== '' && <small className="formatName">{names}</small>}
        </span>
      );
    }
  }
}
