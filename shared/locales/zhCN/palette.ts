export const palette = {
  title: '查找命令和稿件',
  search: '命令、稿件、篇目、模板、常用语；可用拼音或首字母',
  results: '找到的',
  nothingFound: '没有找到“{{text}}”。',
  kinds: {
    command: '命令',
    part: '本稿篇目',
    article: '稿件',
    template: '用模板写',
    snippet: '常用语',
  },
  needsArticle: '先打开一篇稿件',
  notHere: '这里用不上',
  notNow: '现在用不上',
  keys: '↑↓ 选择　Enter 执行　Esc 返回',
  besideKeys: '{{keys}} 在旁边打开',
} as const;
