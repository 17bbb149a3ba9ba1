import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { createTranslator, type Language, type Translator } from '#shared/locales/createTranslator';

type Words = { readonly language: Language; readonly t: Translator };

const LanguageContext = createContext<Words | null>(null);

type Props = { readonly language: Language; readonly children: ReactNode };

/** Gives the interface its words and tells the document its language. */
export function LanguageProvider({ language, children }: Props) {
  const words = useMemo(() => ({ language, t: createTranslator(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={words}>{children}</LanguageContext>;
}

/** The language of the interface and its translator. */
export function useLanguage(): Words {
  const words = useContext(LanguageContext);
  if (words === null) throw new Error('useLanguage needs a LanguageProvider above it');
  return words;
}

/** The translator of the interface's language. */
export function useT(): Translator {
  return useLanguage().t;
}
