import type { Localized } from '../catalogue';
import type { desk as zh } from '../zhCN/desk';

export const desk: Localized<typeof zh> = {
  editor: {
    label: 'Article text',
    slash: 'Insert',
    moreKinds: 'More',
    tableTools: 'Table',
    toolbar: 'Editing tools',
    opening: 'Opening the article…',
    empty: 'Choose an article on the left, or write a new one.',
    emptyAction: 'New Article',
    pickPicture: 'Choose a picture',
    pictureKind: 'Pictures',
    link: {
      title: 'Link',
      address: 'Web or mail address',
      refused:
        'An article cannot link to this address. Give one that begins with https:// or http://, or a mail address after mailto:.',
      submit: 'Set Link',
      remove: 'Remove Link',
    },
    placeholder: {
      kicker: 'Kicker',
      mainHeadline: 'Headline',
      subtitle: 'Subtitle',
      lead: 'Lead: say when, where, who and what came of it.',
      sectionLabel: 'Section',
      sectionHeadline: 'Section headline',
      paragraph: 'Body text',
      subhead: 'Subhead',
      caption: 'Caption',
      credit: 'Photographer or source',
      boxHeadline: 'Box headline',
      editorsNote: 'Editor’s note:',
      authorsNote: 'The author’s word, or notes in order',
      verseLine: 'Verse, a line a line',
      closingParagraph: 'Closing paragraph',
      bylineParagraph: '□ By our reporter …',
      pictureMissing: 'The picture is not in the library',
    },
  },
  preview: {
    title: 'Page preview',
    empty: 'Open an article to see the page it becomes.',
  },
};
