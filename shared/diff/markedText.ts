import type { ComparedNode, ComparedSpan } from './comparison/comparedNode';

function markedSpan({ kind, text }: ComparedSpan): string {
  switch (kind) {
    case 'same':
      return text;
    case 'inserted':
      return `{+${text}+}`;
    case 'deleted':
      return `[-${text}-]`;
    case 'format':
      return `{~${text}~}`;
  }
}

/** A compared text as plain letters: `[-taken out-]{+put in+}`, and `{~under other marks~}`. */
export function markedSpans({ spans }: Pick<ComparedNode, 'spans'>): string {
  return spans.map(markedSpan).join('');
}
