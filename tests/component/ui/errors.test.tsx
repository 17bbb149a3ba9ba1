import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError, errorCodes } from '#shared/domain/errors';
import { createTranslator, languages } from '#shared/locales/createTranslator';
import { ErrorBoundary } from '../../../renderer/ui/ErrorBoundary';
import { ErrorScreen } from '../../../renderer/ui/ErrorScreen';
import { PaneError } from '../../../renderer/ui/PaneError';
import { errorPlace, fatalError, showError } from '../../../renderer/ui/showError';
import { createFakeBridge } from '../../support/fakeBridge';
import { renderPart } from '../../support/renderDesk';

const t = createTranslator('zh-CN');
beforeEach(() => fatalError.set(null));

describe('where a refusal shows', () => {
  test.each(errorCodes)('%s has a place', (code) => {
    expect(['silent', 'toast', 'lastingToast', 'screen']).toContain(errorPlace(code));
  });

  test('a passing one is a notice that can be tried again', async () => {
    const { user } = renderPart(null, createFakeBridge({}));
    const retry = vi.fn();
    showError(new AppError('locked', { reason: 'libraryLocked' }), t, retry);
    expect(await screen.findAllByText('稿库正被占用')).not.toHaveLength(0);
    // An urgent notice is read out at once and hidden from readers until the focus enters it.
    await user.click(screen.getByRole('button', { name: '再试一次', hidden: true }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test('what is no AppError is said plainly, without a retry', async () => {
    renderPart(null, createFakeBridge({}));
    showError(new TypeError('x is undefined'), t, () => undefined);
    expect(await screen.findAllByText('程序出了差错')).not.toHaveLength(0);
    expect(screen.queryByText(/undefined/)).toBeNull();
    expect(screen.queryByRole('button', { name: '再试一次', hidden: true })).toBeNull();
  });

  test('one that the user asked for is not shown; one that stops all work takes the screen', () => {
    showError(new AppError('cancelled'), t);
    expect(fatalError.get()).toBeNull();
    showError(new AppError('db_newer_than_app'), t);
    expect(fatalError.get()?.code).toBe('db_newer_than_app');
  });
});

describe('error views', () => {
  test.each(languages)('name what, why and what to do; details are folded, in %s', (language) => {
    const words = createTranslator(language);
    const error = new AppError('content_invalid', {
      reason: 'libraryDamaged',
      details: { file: 'kapok.db' },
    }).toData();
    renderPart(<ErrorScreen error={error} t={words} />, createFakeBridge({}));
    const alert = screen.getByRole('alert');
    for (const part of ['what', 'why', 'todo'] as const) {
      expect(alert.textContent).toContain(words(`errors.libraryDamaged.${part}`));
    }
    const details = alert.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('file: kapok.db');
  });

  test('a pane that cannot be drawn says so and can be drawn again', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    function Pane() {
      if (broken) throw new AppError('internal');
      return <p>好了</p>;
    }
    const { user } = renderPart(
      <ErrorBoundary fallback={(error, reset) => <PaneError error={error} t={t} onRetry={reset} />}>
        <Pane />
      </ErrorBoundary>,
      createFakeBridge({}),
    );
    expect(screen.getByRole('alert').textContent).toContain('程序出了差错');
    broken = false;
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(screen.getByText('好了')).toBeTruthy();
    silenced.mockRestore();
  });
});
