export { foldText } from './foldText';
export { LanguageProvider, useLanguage, useT } from './LanguageContext';
