import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { contract } from '#shared/ipc/contract';
import { createDispatcher, type Handlers } from '../../../main/ipc/dispatcher';

type Line = { readonly level: string; readonly message: string; readonly details: unknown };

/** A dispatcher over handlers that note their calls; `answers` replaces some of them. */
function open(answers: Partial<Record<keyof Handlers, (input: never) => unknown>> = {}) {
  const calls: { method: string; input: unknown }[] = [];
  const log: Line[] = [];
  const handlers = Object.fromEntries(
    Object.keys(contract).map((method) => [
      method,
      (input: unknown) => {
        calls.push({ method, input });
        return answers[method as keyof Handlers]?.(input as never) ?? null;
      },
    ]),
  ) as unknown as Handlers;
  const logger = {
    info: (message: string, details?: unknown) => log.push({ level: 'info', message, details }),
    warn: (message: string, details?: unknown) => log.push({ level: 'warn', message, details }),
    error: (message: string, error: unknown) =>
      log.push({ level: 'error', message, details: error }),
  };
  return { call: createDispatcher(handlers, logger), calls, log };
}

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

describe('the dispatcher lets only the contract through', () => {
  test.each([
    'articles.gone',
    '',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'articles.get ',
    'ARTICLES.GET',
    ['articles.get'],
    { toString: 'no function', valueOf: 1 },
    Object.create(null),
    Symbol('articles.get'),
    undefined,
    null,
    0,
  ])('the method %o is unknown and calls nothing', async (method) => {
    const { call, calls } = open();
    expect(await call(method, null)).toMatchObject({
      ok: false,
      error: { code: 'invalid_input', reason: 'unknownMethod' },
    });
    expect(calls).toEqual([]);
  });

  test.each([
    ['articles.get', null, ''],
    ['articles.get', undefined, ''],
    ['articles.get', 'abcdef', ''],
    ['articles.get', [], ''],
    ['articles.get', {}, 'id'],
    ['articles.get', { id: 7 }, 'id'],
    ['articles.get', { id: '../../etc' }, 'id'],
    ['articles.get', { id: ['abcdef'] }, 'id'],
    ['articles.get', JSON.parse('{"__proto__":{"id":"abcdef"}}'), 'id'],
    ['articles.get', Object.create({ id: '../x' }), 'id'],
    ['app.info', {}, ''],
    ['articles.trash', { ids: [] }, 'ids'],
    ['articles.trash', { ids: Array.from({ length: 1_001 }, () => 'abcdef') }, 'ids'],
    ['articles.trash', { ids: ['abcdef', 7] }, 'ids.1'],
    ['settings.update', { language: 'fr' }, 'language'],
    ['settings.update', { panes: { list: 'yes', side: true, layout: {} } }, 'panes.list'],
    ['exports.start', { ids: ['abcdef'], format: '../portal-html' }, 'format'],
    ['articles.save', { id: 'abcdef', baseRevision: 0 }, 'baseRevision'],
    [
      'drafts.append',
      { articleId: 'abcdef', baseRevision: 1, firstSeq: 0, entries: [] },
      'firstSeq',
    ],
    ['articles.get', cyclic, undefined],
    ['articles.get', { id: 1n }, undefined],
  ])('%s with %o is refused at %j', async (method, input, place) => {
    const { call, calls } = open();
    const reply = await call(method, input);
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input', retryable: false } });
    if (!reply.ok && place !== undefined) expect(reply.error.details).toEqual({ method, place });
    expect(calls).toEqual([]);
  });

  test('an input over the limit is refused before it is parsed', async () => {
    const { call, calls } = open();
    const reply = await call('articles.get', { id: 'a'.repeat(limits.callInputLength) });
    expect(reply).toMatchObject({ ok: false, error: { reason: 'callTooLarge' } });
    expect(calls).toEqual([]);
  });

  test.each([
    ['bytes over the limit are refused', limits.callInputLength, 'callTooLarge'],
    ['bytes within the limit pass', limits.callInputLength - 100, null],
  ])('%s as an input’s own length', async (_rule, length, reason) => {
    const { call } = open({ 'media.put': () => null });
    const reply = await call('media.put', { bytes: new Uint8Array(length) });
    expect(reply.ok ? null : reply.error.reason).toBe(reason);
  });

  test.each([
    ['text', 'abc'],
    ['numbers', [1, 2, 3]],
    ['a bare buffer', new ArrayBuffer(3)],
    ['other numbers', new Uint16Array(3)],
    ['an object like bytes', { 0: 1, length: 1 }],
  ])('%s in place of bytes is refused', async (_what, bytes) => {
    const { call, calls } = open();
    expect(await call('media.put', { bytes })).toMatchObject({
      ok: false,
      error: { details: { method: 'media.put', place: 'bytes' } },
    });
    expect(calls).toEqual([]);
  });

  test('a handler gets what the schema made of the input, without unknown keys', async () => {
    const { call, calls } = open();
    await call('articles.get', { id: 'abcdef', path: '/etc/passwd' });
    expect(calls).toEqual([{ method: 'articles.get', input: { id: 'abcdef' } }]);
  });
});

describe('the dispatcher answers whatever a handler does', () => {
  test('with its value, at once or later', async () => {
    const { call } = open({ 'articles.create': () => ({ id: 'abcdef' }) });
    expect(await call('articles.create', { templateId: 'x' })).toEqual({
      ok: true,
      value: { id: 'abcdef' },
    });
    const later = open({ 'articles.create': async () => ({ id: 'abcdef' }) });
    expect(await later.call('articles.create', { templateId: 'x' })).toEqual({
      ok: true,
      value: { id: 'abcdef' },
    });
  });

  test('with a refusal as data, logged once as a warning', async () => {
    const refuse = () => {
      throw new AppError('conflict', { reason: 'revisionMoved', details: { revision: 3 } });
    };
    const { call, log } = open({ 'articles.get': refuse });
    expect(await call('articles.get', { id: 'abcdef' })).toEqual({
      ok: false,
      error: {
        code: 'conflict',
        retryable: false,
        reason: 'revisionMoved',
        details: { revision: 3 },
      },
    });
    expect(log.map(({ level }) => level)).toEqual(['warn']);
  });

  test.each([
    ['an error', new Error('/home/lin/library.db is locked')],
    ['a range error', new RangeError('out of range')],
    ['a text', '/home/lin/library.db'],
    ['nothing', undefined],
    ['null', null],
    ['an object', { path: '/home/lin' }],
    ['an error without prototype', Object.create(null)],
  ])('with `internal` alone when it throws %s, which only the log sees', async (_what, thrown) => {
    const fail = async () => {
      throw thrown;
    };
    const { call, log } = open({ 'articles.get': fail });
    expect(await call('articles.get', { id: 'abcdef' })).toEqual({
      ok: false,
      error: { code: 'internal', retryable: false, details: {} },
    });
    expect(log).toEqual([{ level: 'error', message: 'call failed', details: thrown }]);
  });
});
