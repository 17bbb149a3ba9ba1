import type { Localized } from '../catalogue';
import type { errorReasons as zh } from '../zhCN/errorReasons';

export const errorReasons: Localized<typeof zh> = {
  captureEmpty: {
    what: 'The file is empty',
    why: 'There is no text in it.',
    todo: 'Check that the page was saved with its content, then import it.',
  },
  captureTooLarge: {
    what: 'The file is too large',
    why: 'A saved page is never over 8 MB.',
    todo: 'Check whether it is the right file.',
  },
  captureNotUtf8: {
    what: 'The text encoding is wrong',
    why: 'Only UTF-8 is understood; this may be GBK or another.',
    todo: 'Save it as UTF-8 in a text editor, then import it.',
  },
  captureBinary: {
    what: 'This is not a text file',
    why: 'It holds a picture, a document or other data.',
    todo: 'Choose the text file saved from the page.',
  },
  captureNotAPage: {
    what: 'The page is not one Kapok knows',
    why: 'Headline, source or text are not where they should be.',
    todo: 'Check that the whole page was saved, or paste the text into a new article.',
  },
  importEmpty: {
    what: 'The file is empty',
    why: 'There is no text in it.',
    todo: 'Check whether the original was saved, then import it again.',
  },
  importTooLarge: {
    what: 'The file is too large',
    why: 'A file may have at most 128 MB.',
    todo: 'Make its pictures smaller or split it, then import it.',
  },
  importTextTooLarge: {
    what: 'The text is too large',
    why: 'A text or web page may have at most 16 MB.',
    todo: 'Check that it is the right file, or split it.',
  },
  importTooLong: {
    what: 'There is too much in this file for one article',
    why: 'Its paragraphs, comments or properties go beyond the limits of an article.',
    todo: 'Split it into several files, then import those.',
  },
  importTooManyFiles: {
    what: 'There are too many files',
    why: 'At most 2,000 files can be imported at once.',
    todo: 'Import them folder by folder.',
  },
  droppedTooMuch: {
    what: 'Too much was dropped at once',
    why: 'At most 60 MB can be dropped at once.',
    todo: 'Choose the files with Import Articles or Import a Folder instead.',
  },
  importTooSlow: {
    what: 'Reading this file took too long and was stopped',
    why: 'It may be damaged or unusually complicated.',
    todo: 'Open it in Word, save a copy and import that.',
  },
  importTooHeavy: {
    what: 'Reading this file took too much memory and was stopped',
    why: 'It may be damaged or unusually large.',
    todo: 'Open it in Word, split it and import the parts.',
  },
  importBinary: {
    what: 'This is no document',
    why: 'It holds the data of a program, not text.',
    todo: 'Choose a DOCX, web page, Markdown or text file.',
  },
  importCharset: {
    what: 'The encoding of the text is unknown',
    why: 'It is not UTF-8, UTF-16, GBK or GB18030, or it is damaged.',
    todo: 'Open it in a text editor, save it as UTF-8 and import that.',
  },
  importPdf: {
    what: 'PDF files cannot be imported',
    why: 'A PDF records pages, not paragraphs.',
    todo: 'Convert it to DOCX in Word or WPS, then import that.',
  },
  importPicture: {
    what: 'This is a picture',
    why: 'Documents are imported; pictures belong into articles.',
    todo: 'Open an article and insert the picture, or drop it onto the paper.',
  },
  importMht: {
    what: 'Single-file web pages (MHT) cannot be imported',
    why: 'They pack the page and its attachments together.',
    todo: 'Open it in a browser, save it as HTML only and import that.',
  },
  importEncrypted: {
    what: 'The file has a password',
    why: 'Without it the content cannot be read.',
    todo: 'Open it in Word or WPS, save a copy without a password and import that.',
  },
  importConvertFirst: {
    what: 'Please save it as DOCX first',
    why: 'This is a file in {{name}} format, which its own program must convert; LibreOffice was not found on this computer.',
    todo: 'Open it in Word or WPS, save it as a Word document (.docx) and import that.',
  },
  importConvertFailed: {
    what: 'LibreOffice could not convert this file',
    why: 'It may be damaged, have a password, or have taken more than a minute.',
    todo: 'Open it in Word or WPS, save it as DOCX and import that.',
  },
  importNotWord: {
    what: 'This is no Word document',
    why: 'It is an archive, a spreadsheet, a presentation or something else.',
    todo: 'Choose a DOCX; unpack an archive first and import what is in it.',
  },
  importDamaged: {
    what: 'The file is damaged',
    why: 'It is incomplete; perhaps it was not fully downloaded or saved.',
    todo: 'Get it again, or let Word repair it, save a copy and import that.',
  },
  importUnsafe: {
    what: 'This file is not safe and was not read',
    why: 'No office program makes files of this inner form.',
    todo: 'Do not open it; ask the sender to save it anew.',
  },
  importNotFound: {
    what: 'This import was not found',
    why: 'It has ended.',
    todo: 'Import the files again if you need them.',
  },
  originalNotFound: {
    what: 'The original file was not found',
    why: 'This article was not imported, or the file is no longer in the library.',
    todo: 'The article itself is well; go on writing and exporting.',
  },
  libraryDamaged: {
    what: 'The library cannot be read',
    why: 'Its file is damaged or not a Kapok library.',
    todo: 'Leave the folder as it is: restore the latest backup, or save what can be read.',
  },
  libraryFolder: {
    what: 'The library folder cannot be opened',
    why: 'It does not exist or may not be written to.',
    todo: 'Check the permissions of the folder, then reopen Kapok.',
  },
  libraryLocked: {
    what: 'The library is in use',
    why: 'Another Kapok or a backup program is using it.',
    todo: 'Close the other one and try again.',
  },
  libraryDisk: {
    what: 'The disk failed to read or write',
    why: 'The disk with the library does not answer.',
    todo: 'Check that the disk is connected and sound, then try again.',
  },
  runtimeTooOld: {
    what: 'The runtime is too old',
    why: 'It cannot open the library.',
    todo: 'Install Kapok again from its installer.',
  },
  deskNotesDamaged: {
    what: 'Whether you were suggesting, and what fields could not store, cannot be read',
    why: 'What the library noted of it is incomplete; the article itself is whole.',
    todo: 'Suggesting is on for now, so that every change is marked; turn it off if you do not need it.',
  },
  rowDamaged: {
    what: 'One record cannot be read',
    why: 'Its content in the library is incomplete.',
    todo: 'Other articles are not affected; a backup may hold this one.',
  },
  shrunk: {
    what: 'This save would remove most of the text',
    why: 'The article suddenly became short; it may be a slip.',
    todo: 'The old text is untouched and the new one kept aside; choose above the article.',
  },
  documentUnreadable: {
    what: 'The text of this article cannot be read',
    why: 'It is incomplete or comes from a newer Kapok.',
    todo: 'The original is safe; it can be read but not changed.',
  },
  notEditable: {
    what: 'This article cannot be changed',
    why: 'It is for reading only.',
    todo: 'Put it back from the trash first, or choose another.',
  },
  folderNotWritable: {
    what: 'This folder cannot be written to',
    why: 'You have no permission, or the disk is read-only.',
    todo: 'Export to another folder.',
  },
  nameTaken: {
    what: 'A file of this name exists',
    why: 'Nothing was written, so that it is not replaced.',
    todo: 'Move or rename the old file and export again.',
  },
  notAFile: {
    what: 'This is not a file',
    why: 'It is a folder.',
    todo: 'Choose the files in it and try again.',
  },
  fileMissing: {
    what: 'The file is gone',
    why: 'It may have been moved, renamed or removed.',
    todo: 'Look where it was, then try again.',
  },
  pasteTooLong: {
    what: 'The pasted text is too long',
    why: 'One paste brings 500,000 characters or 10,000 paragraphs at most. The article is unchanged.',
    todo: 'Paste it bit by bit, or into several articles.',
  },
  resourceBroken: {
    what: 'Material that comes with Kapok cannot be read',
    why: 'A template or portal profile is incomplete.',
    todo: 'Install Kapok again; articles are not affected.',
  },
  unknownMethod: {
    what: 'This step cannot be done',
    why: 'The interface and the program differ in version.',
    todo: 'Please reopen Kapok.',
  },
  callTooLarge: {
    what: 'Too much to store at once',
    why: 'The article is over the limit for one.',
    todo: 'Split it into several articles.',
  },
  articleExporting: {
    what: 'The article is being exported',
    why: 'The export still reads its text.',
    todo: 'Wait for the export to end, then delete it.',
  },
  articleNotFound: {
    what: 'The article was not found',
    why: 'It may have been removed.',
    todo: 'Go back to the library and choose another.',
  },
  captureNotFound: {
    what: 'The imported page was not found',
    why: 'The article was not imported, or its page is no longer in the library.',
    todo: 'The article itself is fine: write and export it as before.',
  },
  savedSearchNotFound: {
    what: 'This saved search was not found',
    why: 'It may have been removed.',
    todo: 'Write the query again and save it anew.',
  },
  snippetNotFound: {
    what: 'This snippet was not found',
    why: 'It may have been removed.',
    todo: 'Close this window, open it again and choose another.',
  },
  documentInvalid: {
    what: 'This change was not saved',
    why: 'The text is incomplete after it.',
    todo: 'Undo the last step and try again; the stored text is untouched.',
  },
  jobNotFound: {
    what: 'This export was not found',
    why: 'Its record is gone.',
    todo: 'Export again.',
  },
  jobQueued: {
    what: 'The article is already waiting to be exported',
    why: 'The same export is not finished yet.',
    todo: 'Wait for it and look at the exports.',
  },
  jobState: {
    what: 'This export cannot be repeated',
    why: 'It is running, or finished already.',
    todo: 'Look at the exports and start another if needed.',
  },
  journalGap: {
    what: 'The last change was not noted',
    why: 'A step in between is missing.',
    todo: 'Save the article once.',
  },
  journalStep: {
    what: 'The last change was not noted',
    why: 'One step was not understood.',
    todo: 'Save the article once.',
  },
  journalTaken: {
    what: 'The last change was not noted',
    why: 'The article is open in another place too.',
    todo: 'Close it there and save again.',
  },
  recoveryNotFound: {
    what: 'The recovered text was not found',
    why: 'It may have been dealt with already.',
    todo: 'Open the article again.',
  },
  recoverySettled: {
    what: 'The recovered text was dealt with already',
    why: 'One of the two texts was chosen before.',
    todo: 'Open the article again.',
  },
  recoveryUnreadable: {
    what: 'The recovered text cannot be read',
    why: 'Its form is incomplete.',
    todo: 'The text in the library is untouched; go on writing there.',
  },
  revisionMoved: {
    what: 'This article has just changed',
    why: 'You looked at an older text, and a sign-off is for the text that was looked at.',
    todo: 'Look at the newest text, then try again.',
  },
  moveClosed: {
    what: 'This step is not open now',
    why: 'The article is not where it was; somebody may have just reviewed it.',
    todo: 'See where it stands, then decide.',
  },
  moveTrashed: {
    what: 'The article is in the trash',
    why: 'What lies in the trash does not go through reviews.',
    todo: 'Take it out first, then try again.',
  },
  roleMayNot: {
    what: 'This role may not do that',
    why: 'The newsroom’s settings do not give this step to it.',
    todo: 'Ask a colleague whose step it is, or change what roles may do in the settings.',
  },
  moveReason: {
    what: 'There is no reason',
    why: 'Returns, corrections and withdrawals need one, so that the record can be understood.',
    todo: 'Write the reason, then try again.',
  },
  revisionMismatch: {
    what: 'The article was changed elsewhere',
    why: 'Your copy is not the latest one.',
    todo: 'Your changes were kept aside; open the article again to use them.',
  },
  restoreOutdated: {
    what: 'Nothing was restored',
    why: 'The article has got a newer version meanwhile.',
    todo: 'Look at the newest version, then restore again.',
  },
  revisionNotFound: {
    what: 'That version was not found',
    why: 'It may have been cleared.',
    todo: 'Open the article again and go on from its present text.',
  },
  makingAlready: {
    what: 'Another library is being made',
    why: 'Only one can be restored or salvaged at a time.',
    todo: 'Wait until it is done, or stop it first.',
  },
  milestoneNotFound: {
    what: 'That name was not found',
    why: 'The article’s versions have changed meanwhile, and it is gone.',
    todo: 'Open the article again to see its versions.',
  },
  milestoneRecorded: {
    what: 'This name cannot be changed',
    why: 'It records a step of the article’s way and was not given by hand.',
    todo: 'Open that version and name it to give it a name of your own.',
  },
  stylesheetUnsafe: {
    what: 'The portal’s layout cannot be used',
    why: 'It holds something that must not be there.',
    todo: 'Install Kapok again, or use a sound portal profile.',
  },
  templateUnreadable: {
    what: 'This template cannot be read',
    why: 'What is stored in the library is incomplete.',
    todo: 'Choose another template; articles written from it are not affected.',
  },
  templateMoved: {
    what: 'This template has a newer version',
    why: 'While you worked on it, a version was saved or imported elsewhere.',
    todo: 'Your changes are kept; look at the new version before you save.',
  },
  templateTooLarge: {
    what: 'The file is too large',
    why: 'No template is over 4 MB.',
    todo: 'Check whether it is the right file.',
  },
  templateNotText: {
    what: 'This is no template file',
    why: 'What is in it is no text in UTF-8.',
    todo: 'Choose a template file exported from Kapok.',
  },
  templateNotJson: {
    what: 'The template file breaks off',
    why: 'Line {{line}} is written wrongly, or the file is incomplete.',
    todo: 'Ask the sender to export it again.',
  },
  templateBroken: {
    what: 'The template file has mistakes',
    why: 'Some places do not keep to the form of a template.',
    todo: 'Mend the places named below, then import it.',
  },
  templateMissing: {
    what: 'The template was not found',
    why: 'It may have been moved or renamed.',
    todo: 'Choose another template.',
  },
};
