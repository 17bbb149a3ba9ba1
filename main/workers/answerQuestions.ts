import type { MessagePort } from 'node:worker_threads';
import { asAppError } from '#shared/domain/errors';
import type { Numbered, Reply } from './questions';

/** Answers whatever a worker is asked, each question under its number; what is thrown goes back as a refusal. */
export function answerQuestions<Question>(
  port: MessagePort,
  answer: (question: Question) => Promise<unknown>,
): void {
  const reply = (message: Reply) => port.postMessage(message);
  port.on('message', (question: Numbered<Question>) => {
    const { id } = question;
    answer(question).then(
      (value) => reply({ kind: 'answer', id, value }),
      (error: unknown) => reply({ kind: 'refusal', id, error: asAppError(error).toData() }),
    );
  });
}
