/** Words of the counter in the status bar. */
export const counts = {
  title: '字数',
  open: '字数：{{text}}',
  scopes: { article: '全文', part: '本篇', lead: '导语', selection: '选中' },
  rules: {
    words: '字数（与 Word 相同）',
    characters: '字符数（不计空格）',
    cells: '版面字数',
  },
  ruleHints: {
    words: '汉字和标点各算一字，连写的字母、数字算一字',
    characters: '汉字、标点、字母、数字各算一个',
    cells: '汉字和标点占一格，字母、数字占半格，段首空两格',
  },
  unit: { words: '{{number}} 字', characters: '{{number}} 字符', cells: '{{number}} 格' },
  part: '{{name}} {{number}}',
  choose: '状态栏按哪种算法显示',
  target: '模板要求 {{min}}–{{max}} 字',
  short: '还差 {{number}} 字',
  within: '字数合适',
  over: '超出 {{number}} 字',
} as const;
