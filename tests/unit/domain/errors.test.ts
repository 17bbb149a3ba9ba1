import { describe, expect, test } from 'vitest';
import {
  AppError,
  appErrorDataSchema,
  appErrorFromData,
  asAppError,
  errorCodes,
} from '#shared/domain/errors';

const retryable = ['storage_full', 'locked', 'unavailable', 'interrupted'];

describe('AppError', () => {
  test.each(errorCodes)(
    '%s crosses a boundary and comes back the same, without stack or cause',
    (code) => {
      const error = new AppError(code, {
        reason: 'revisionMoved',
        details: { revision: 3 },
        cause: new Error('/home/lin/library.db'),
      });
      const data = error.toData();
      expect(appErrorDataSchema.parse(data)).toEqual(data);
      expect(JSON.stringify(data)).not.toContain('/home');
      expect(appErrorFromData(data).toData()).toEqual(data);
      expect(error.retryable).toBe(retryable.includes(code));
    },
  );

  test('without a reason none crosses', () => {
    expect(new AppError('internal').toData()).toEqual({
      code: 'internal',
      retryable: false,
      details: {},
    });
    expect('reason' in appErrorFromData(new AppError('internal').toData()).toData()).toBe(false);
  });

  test('a code outside the union is no error of ours', () => {
    const data = { code: 'boom', retryable: false, details: {} };
    expect(appErrorDataSchema.safeParse(data).success).toBe(false);
  });

  test('what nobody foresaw becomes `internal` and keeps its cause', () => {
    const cause = new RangeError('x');
    expect(asAppError(cause)).toMatchObject({ code: 'internal', cause });
    const known = new AppError('locked');
    expect(asAppError(known)).toBe(known);
  });
});
