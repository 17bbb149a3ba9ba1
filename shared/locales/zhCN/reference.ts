/** Words of the articles that are read beside the one being written. */
export const reference = {
  title: '资料',
  empty: '写稿时要看的稿件放在这里，\n只看不改，边看边写。',
  choose: '放一篇资料…',
  count: '资料 {{count}} 篇',
  list: '旁边的资料',
  page: '资料：{{title}}',
  remove: '移开：{{title}}',
  takeAway: '移开这一篇',
  onPaper: '这一篇正在稿纸上写。\n换写另一篇，就又能在这里看它。',
  trashed: '这篇稿件在回收站里。\n从回收站取回，就又能看。',
  gone: '稿库里已经没有这篇稿件。',
  goneTitle: '（已不在稿库）',
  full: '旁边最多放 {{count}} 篇。先移开一篇，再放新的。',
  openBeside: '在旁边打开',
  pick: '选一篇放在旁边看',
  pickSearch: '稿件标题；可用拼音或首字母',
} as const;
