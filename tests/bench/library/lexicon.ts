import { seededRandom } from '../../support/seededRandom';
import { type Random, weightedChoice, zipfWeights } from './weightedChoice';

/** Frequent characters of newspapers, the most frequent first. */
const frequentHan =
  `的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面
而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天
政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并
提直题程展五果料象员位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做必战
先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术交受联什认六共权收证改清己美再采转更单风切打白教速花带
安场身车例真务具万每目至达走积示议声报斗完类八离名确才科张信马节话米整空况今集温传土许步群广石记需段研界林律叫且究观越织装影算低持音
众书布复容儿须际商非验连断深难近矿千周素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效
院江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严首底液官德随病苏失死讲配黄推显谈胆神罗城春桥站街村
镇渠堤坝校诊铺账票税岗岭溪桑茶稻渔港巷楼栋院馆店灯`.replace(/\s/g, '');

/** Characters that stand as words by themselves, the most frequent first. */
const smallWords = [...'的在了和是有为对与等将也从不到上中以被都就还把并及要向这个大后年月日人'];
const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
];
const bodies = ['局', '委', '办公室', '中心', '公司', '研究院', '街道', '集团', '合作社', '服务站'];

/** Everything that invented texts are made of. */
export type Lexicon = {
  /** Words by their number; the first are the small ones. */
  readonly words: readonly string[];
  /** By word, the words that like to follow it. */
  readonly followers: readonly (readonly number[])[];
  /** Chooses a word of the whole language. */
  readonly word: (random: Random) => number;
  /** By topic, chooses one of its words. */
  readonly topics: readonly ((random: Random) => number)[];
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  /** Whole stretches that newspapers say again and again, as words. */
  readonly phrases: readonly (readonly string[])[];
  readonly phrase: (random: Random) => number;
};

const counts = { two: 26_000, three: 3_500, four: 4_500, people: 4_000, bodies: 900, topics: 240 };

/** Han characters of the lower and the upper plane of GB 2312, as its bytes have them. */
function hanOfGb2312(fromRow: number, toRow: number): string[] {
  const decoder = new TextDecoder('gbk');
  const found: string[] = [];
  for (let row = fromRow; row <= toRow; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const han = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(han)) found.push(han);
    }
  }
  return found;
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  const mixed = [...values];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
  }
  return mixed;
}

/** All characters, the frequent first, with the weights that make up words. */
function characters(random: Random): (random: Random) => string {
  const frequent = [...new Set(frequentHan)];
  const known = new Set(frequent);
  const rest = (from: number, to: number) =>
    shuffled(hanOfGb2312(from, to), random).filter((han) => !known.has(han));
  const all = [...frequent, ...rest(0xb0, 0xd7), ...rest(0xd8, 0xf7)];
  const choose = weightedChoice(all.map((_, rank) => Math.exp(-rank / 650) / (rank + 40) ** 0.45));
  return (next) => all[choose(next)] as string;
}

/** Makes the lexicon; the same seed makes the same one. */
export function makeLexicon(seed: number): Lexicon {
  const random = seededRandom(seed);
  const han = characters(random);
  const made = (length: number) => Array.from({ length }, () => han(random)).join('');
  const many = (count: number, make: () => string) => Array.from({ length: count }, make);
  const longer = shuffled(
    [
      ...many(counts.two, () => made(2)),
      ...many(counts.three, () => made(3)),
      ...many(counts.four, () => made(4)),
    ],
    random,
  );
  const words = [...smallWords, ...longer];
  const weights = [
    ...zipfWeights(smallWords.length, 2, 1).map((weight) => weight * 1.1),
    ...zipfWeights(longer.length, 14, 1.05).map((weight) => weight * 0.6),
  ];
  const longWord = weightedChoice(zipfWeights(longer.length, 200, 1));
  const anyLong = (next: Random) => smallWords.length + longWord(next);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const people = many(counts.people, () => `${pick(surnames)}${made(random() < 0.7 ? 2 : 1)}`);
  const organisations = many(counts.bodies, () => `${made(2)}${made(2)}${pick(bodies)}`);
  const phrases = many(600, () => '').map(() =>
    Array.from({ length: 3 + Math.floor(random() * 4) }, () => words[anyLong(random)] as string),
  );
  return {
    words,
    followers: words.map(() => Array.from({ length: 3 }, () => anyLong(random))),
    word: weightedChoice(weights),
    topics: Array.from({ length: counts.topics }, () => topic(random, anyLong)),
    people,
    bodies: organisations,
    phrases,
    phrase: weightedChoice(zipfWeights(phrases.length, 3, 1)),
  };
}

/** A few hundred words of which some are said all the time. */
function topic(random: Random, anyLong: (random: Random) => number): (random: Random) => number {
  const own = Array.from({ length: 350 }, () => anyLong(random));
  const choose = weightedChoice(zipfWeights(own.length, 8, 1));
  return (next) => own[choose(next)] as number;
}
