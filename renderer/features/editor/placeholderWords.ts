import type { Translator } from '#shared/locales/createTranslator';
import type { PlaceholderWords } from './placeholders';

/** The desk's words for empty parts in the user's language. */
export function placeholderWords(t: Translator): PlaceholderWords {
  return {
    kicker: t('editor.placeholder.kicker'),
    mainHeadline: t('editor.placeholder.mainHeadline'),
    subtitle: t('editor.placeholder.subtitle'),
    lead: t('editor.placeholder.lead'),
    sectionLabel: t('editor.placeholder.sectionLabel'),
    sectionHeadline: t('editor.placeholder.sectionHeadline'),
    paragraph: t('editor.placeholder.paragraph'),
    subhead: t('editor.placeholder.subhead'),
    caption: t('editor.placeholder.caption'),
    credit: t('editor.placeholder.credit'),
    boxHeadline: t('editor.placeholder.boxHeadline'),
    editorsNote: t('editor.placeholder.editorsNote'),
    authorsNote: t('editor.placeholder.authorsNote'),
    verseLine: t('editor.placeholder.verseLine'),
    closingParagraph: t('editor.placeholder.closingParagraph'),
    bylineParagraph: t('editor.placeholder.bylineParagraph'),
    pictureMissing: t('editor.placeholder.pictureMissing'),
  };
}
