import { describe, expect, test } from 'vitest';
import { readPictureCredits } from '../../../main/media/pictureCredits';
import { type IimText, jpeg, smallPng, xmpPacket } from '../../support/pictures';

const caption = 120;
const byline = 80;
const agency = 110;
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 渠首开闸 and 林一, as GBK writes them. */
const gbkSluice = Uint8Array.of(0xc7, 0xfe, 0xca, 0xd7, 0xbf, 0xaa, 0xd5, 0xa2);
const gbkLin = Uint8Array.of(0xc1, 0xd6, 0xd2, 0xbb);

const description = (text: string) =>
  `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description>`;
const creators = (...names: string[]) =>
  `<dc:creator><rdf:Seq>${names.map((name) => `<rdf:li>${name}</rdf:li>`).join('')}</rdf:Seq></dc:creator>`;

const iimSets: readonly IimText[] = [
  [caption, gbkSluice],
  [byline, gbkLin],
];
const utf8Sets: readonly IimText[] = [
  [caption, utf8('渠首开闸')],
  [byline, utf8('林一')],
];

describe('caption and credit are read from a picture', () => {
  test.each([
    ['IIM in GBK', jpeg({ iim: iimSets }), '渠首开闸', '林一'],
    [
      'IIM in GBK that calls itself UTF-8',
      jpeg({ iim: iimSets, charset: true }),
      '渠首开闸',
      '林一',
    ],
    ['IIM in UTF-8, named', jpeg({ iim: utf8Sets, charset: true }), '渠首开闸', '林一'],
    ['IIM in UTF-8, unnamed', jpeg({ iim: utf8Sets }), '渠首开闸', '林一'],
    [
      'XMP alone',
      jpeg({ xmp: xmpPacket(description('春灌') + creators('林一', '陈二')) }),
      '春灌',
      '林一、陈二',
    ],
    [
      'both, of which XMP holds',
      jpeg({ iim: iimSets, xmp: xmpPacket(description('春灌')) }),
      '春灌',
      '林一',
    ],
    [
      'author and agency',
      jpeg({
        iim: [
          [byline, utf8('林一')],
          [agency, utf8('榕川日报')],
        ],
      }),
      '',
      '林一/榕川日报',
    ],
    [
      'an agency that the author names',
      jpeg({
        iim: [
          [byline, utf8('榕川日报 林一')],
          [agency, utf8('榕川日报')],
        ],
      }),
      '',
      '榕川日报 林一',
    ],
    [
      'two authors',
      jpeg({
        iim: [
          [byline, gbkLin],
          [byline, utf8('陈二')],
        ],
      }),
      '',
      '林一、陈二',
    ],
    [
      'lines, which become one',
      jpeg({ iim: [[caption, utf8(' 渠首\r\n\0开闸 ')]] }),
      '渠首 开闸',
      '',
    ],
    ['markup, which is words', jpeg({ iim: [[caption, utf8('<b>渠</b>')]] }), '<b>渠</b>', ''],
    ['neither GBK nor UTF-8', jpeg({ iim: [[caption, Uint8Array.of(0x80, 0xff, 0xff)]] }), '', ''],
    ['XMP that is no XML', jpeg({ iim: iimSets, xmp: '<x:xmpmeta><rdf' }), '渠首开闸', '林一'],
    ['no data at all', jpeg({}), '', ''],
    ['a PNG', smallPng, '', ''],
    ['nothing', new Uint8Array(), '', ''],
  ])('from %s', (_what, bytes, saysCaption, saysCredit) => {
    expect(readPictureCredits(bytes)).toEqual({ caption: saysCaption, credit: saysCredit });
  });

  test('from a view into a larger buffer, whatever stands around it', () => {
    const picture = jpeg({ iim: iimSets });
    const around = new Uint8Array(picture.length + 20);
    around.set(picture, 10);
    const view = around.subarray(10, 10 + picture.length);
    expect(readPictureCredits(view)).toEqual({ caption: '渠首开闸', credit: '林一' });
  });

  test('from every truncation of a picture without a failure', () => {
    const whole = jpeg({ iim: iimSets, xmp: xmpPacket(description('春灌')) });
    for (let end = 0; end < whole.length; end += 1) {
      const said = readPictureCredits(whole.subarray(0, end));
      expect(typeof said.caption).toBe('string');
    }
  });
});
