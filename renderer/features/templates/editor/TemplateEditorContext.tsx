import { createContext, useContext } from 'react';
import { templateRuleText } from '#shared/locales/templateProblemText';
import { useT } from '../../../language';
import { useStorePart } from '../../../ui/store';
import type { TemplateSession } from '../templateSession';

export const TemplateEditorContext = createContext<TemplateSession | null>(null);

/** The template that the form around works on. */
export function useTemplateSession(): TemplateSession {
  const session = useContext(TemplateEditorContext);
  if (session === null) throw new Error('useTemplateSession needs a template editor above it');
  return session;
}

/** What is wrong at a place of the template, in words for the field there; '' when nothing is. */
export function useProblem(path: string): string {
  const t = useT();
  const { problems } = useTemplateSession();
  return useStorePart(problems, (now) => {
    const found = now.find((problem) => problem.path === path);
    return found === undefined ? '' : templateRuleText(t, found);
  });
}
