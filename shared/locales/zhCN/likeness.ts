/** Paragraphs that stand in several articles. */
export const likeness = {
  title: '与这些稿件相同的段落',
  flag: '与 {{count}} 篇稿件有相同的段落',
  share: '{{count}} 段，占本稿 {{percent}}%',
  same: '一字不差',
  near: '相近，{{percent}}%',
  here: '本稿',
  there: '那篇',
  none: '没有哪篇稿件与它有相同的段落。\n不足一句话的短段，和许多稿件都有的固定用语，不算在内。',
  waiting: '还有 {{count}} 篇没有比过，稍后会补上。',
} as const;
