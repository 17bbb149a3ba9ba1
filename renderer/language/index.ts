export { LanguageProvider, useLanguage, useT } from './LanguageContext';
