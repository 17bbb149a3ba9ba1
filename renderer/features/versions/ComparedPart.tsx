import type { ReactNode } from 'react';
import type { ComparedNode, ComparedState } from '#shared/diff/comparison/comparedNode';
import { ChangeBadges } from './ChangeBadges';
import { ComparedText } from './ComparedText';
import { elementOf } from './comparedElements';
import { type ChangeShow, hasShown } from './shownNodes';

type Props = {
  readonly node: ComparedNode;
  readonly show: ChangeShow;
  /** How what it stands in fared: what came or went with that is no change of its own. */
  readonly within?: ComparedState;
  /** What the parent says of itself in its first part, where it has no place of its own: a row of a table. */
  readonly carried?: ReactNode;
};

/** A part of two versions read as one: what it is by its element, how it fared by a mark, a word and a line. */
export function ComparedPart({ node, show, within = 'kept', carried }: Props) {
  if (!hasShown(node, show)) return null;
  const { type, state, values, spans, children } = node;
  const isMarked = (state !== 'kept' && state !== within) || values.length > 0;
  const badges = isMarked ? <ChangeBadges node={node} /> : null;
  const Element = elementOf(type);
  const className = ['compared', `compared-${type}`, `is-${state}`].join(' ');
  const change = isMarked ? { 'data-change': state, tabIndex: -1 } : {};
  if (Element === 'hr') {
    return (
      <div className={className} {...change}>
        {badges}
        <hr />
      </div>
    );
  }
  const isRow = type === 'tableRow';
  const inside = children.map((child, index) => (
    <ComparedPart
      key={child.key}
      node={child}
      show={type === 'table' || isRow ? 'all' : show}
      within={state}
      carried={isRow && index === 0 ? badges : null}
    />
  ));
  if (type === 'table') {
    return (
      <div className={className} {...change}>
        {badges}
        <table>
          <tbody>{inside}</tbody>
        </table>
      </div>
    );
  }
  return (
    <Element className={className} {...change}>
      {carried}
      {isRow ? null : badges}
      {state === 'left' ? (
        <FirstWords node={node} />
      ) : (
        <ComparedText
          spans={spans}
          isWhole={state === 'inserted' || state === 'deleted'}
          show={show}
        />
      )}
      {inside}
    </Element>
  );
}

/** Characters of a moved text that remind of it where it stood. */
const remindingLength = 16;

function FirstWords({ node }: Pick<Props, 'node'>) {
  const characters = Array.from(node.spans.map(({ text }) => text).join(''));
  if (characters.length === 0) return null;
  const isLong = characters.length > remindingLength;
  return <q>{characters.slice(0, remindingLength).join('') + (isLong ? '…' : '')}</q>;
}
