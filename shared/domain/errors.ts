import { z } from 'zod';

/** Every way a call may be refused; closed, so that the renderer decides exhaustively where each shows. */
export const errorCodes = [
  'invalid_input',
  'not_found',
  'conflict',
  'content_invalid',
  'storage_full',
  'db_newer_than_app',
  'locked',
  'unavailable',
  'cancelled',
  'interrupted',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A refusal as data: no stack and no path, so that it may cross to the renderer. */
export const appErrorDataSchema = z.object({
  code: z.enum(errorCodes),
  /** Whether the same call may succeed later without a change by the user. */
  retryable: z.boolean(),
  /** Catalogue key under `errors.` that words the refusal, with the values it needs. */
  reason: z.string().max(100).optional(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

export type AppErrorData = Readonly<z.infer<typeof appErrorDataSchema>>;

const retryableCodes: ReadonlySet<ErrorCode> = new Set([
  'storage_full',
  'locked',
  'unavailable',
  'interrupted',
]);

/**
 * A failure that somebody handles. `reason` names its sentence in the catalogues (`errors.<reason>`);
 * without it the sentence of the code is shown.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly reason: string | undefined;
  readonly details: AppErrorData['details'];

  constructor(
    code: ErrorCode,
    options: {
      readonly reason?: string;
      readonly details?: AppErrorData['details'];
      readonly cause?: unknown;
    } = {},
  ) {
    super(options.reason ?? code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.retryable = retryableCodes.has(code);
    this.reason = options.reason;
    this.details = options.details ?? {};
  }

  /** The plain form that crosses the process boundary. */
  toData(): AppErrorData {
    return {
      code: this.code,
      retryable: this.retryable,
      ...(this.reason === undefined ? {} : { reason: this.reason }),
      details: this.details,
    };
  }
}

/** Rebuilds the error on the other side of a boundary. */
export function appErrorFromData(data: AppErrorData): AppError {
  return new AppError(data.code, {
    details: data.details,
    ...(data.reason === undefined ? {} : { reason: data.reason }),
  });
}

/** Whatever was thrown, as an AppError; what nobody foresaw becomes `internal` with its cause. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', { cause: error });
}
