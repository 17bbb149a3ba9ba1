import { createContext, useContext } from 'react';
import type { OpenTemplate, TemplateDesk } from './templateDesk';

export type OpenTemplateControl = Pick<TemplateDesk, 'open' | 'begin' | 'close'> & {
  readonly state: OpenTemplate;
};

export const OpenTemplateContext = createContext<OpenTemplateControl | null>(null);

/** The template on the desk and the ways to change it. */
export function useOpenTemplate(): OpenTemplateControl {
  const control = useContext(OpenTemplateContext);
  if (control === null) throw new Error('useOpenTemplate needs an OpenTemplateProvider above it');
  return control;
}

/** The id of the template on the desk; null while there is none. */
export function openTemplateId(state: OpenTemplate): string | null {
  switch (state.kind) {
    case 'none':
      return null;
    case 'opening':
    case 'failed':
      return state.id;
    case 'open':
      return state.session.id;
  }
}
