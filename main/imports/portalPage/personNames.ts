// Common family names, enough to tell where one name of a glued pair ends; never used to refuse a name.
const singleSurnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温庄闵鲍饶骆庞艾谷毕佟',
);
const doubleSurnames = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
]);

const hanName = /^\p{Script=Han}+$/u;
const foreignName = /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u;

/** What a run of characters in a credit may be. */
export type NameReading =
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'two'; readonly names: readonly [string, string] }
  | { readonly kind: 'unclear'; readonly name: string }
  | { readonly kind: 'none' };

function surnameLength(name: string): number {
  if (doubleSurnames.has(name.slice(0, 2))) return 2;
  return singleSurnames.has(name.slice(0, 1)) ? 1 : 0;
}

function isFullName(name: string): boolean {
  const surname = surnameLength(name);
  const given = name.length - surname;
  return surname > 0 && given >= 1 && given <= 2;
}

function splitsOf(run: string): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 2; at <= run.length - 2; at += 1) {
    const pair = [run.slice(0, at), run.slice(at)] as const;
    if (pair.every(isFullName)) pairs.push(pair);
  }
  return pairs;
}

/**
 * Reads a run of Han characters as one name, as two glued names when exactly one split gives two full
 * names, or as unclear. A run of four that starts with a double surname is one name.
 */
export function readName(run: string): NameReading {
  if (foreignName.test(run)) return { kind: 'one', name: run };
  const length = run.length;
  if (!hanName.test(run) || length < 2 || length > 8) return { kind: 'none' };
  if (length <= 3 || (length === 4 && surnameLength(run) === 2)) return { kind: 'one', name: run };
  const [only, ...others] = splitsOf(run);
  if (only !== undefined && others.length === 0) return { kind: 'two', names: only };
  return length <= 6 ? { kind: 'unclear', name: run } : { kind: 'none' };
}
